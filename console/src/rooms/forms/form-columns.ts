import type { Column } from "@/shared/components/column";
import { day } from "@/shared/format/time";

import type { FormLine } from "./use-forms";

export const formColumns: Column<FormLine>[] = [
  { key: "name", words: "forms.name", minWidth: 200 },
  { key: "purpose", words: "forms.purpose", text: (row) => row.purposeLabel, minWidth: 140 },
  { key: "owner", words: "forms.owner", text: (row) => row.ownerName, minWidth: 140, wide: true },
  { key: "state", words: "forms.state", width: 220 },
  { key: "changed", words: "forms.changed", text: (row) => day(row.changedAt), width: 130, wide: true },
];
