import type { Column } from "@/shared/components/column";
import { second } from "@/shared/format/time";

import type { Entry } from "./use-trail";

export const entryColumns: Column<Entry>[] = [
  { key: "at", words: "audit.at", text: (row) => second(row.at), width: 170 },
  { key: "who", words: "audit.who", minWidth: 130 },
  { key: "action", words: "audit.action", text: (row) => row.actionLabel, minWidth: 130 },
  {
    key: "subject",
    words: "audit.subject",
    text: (row) => row.subjectName || row.subjectId,
    minWidth: 180,
    wide: true,
  },
  { key: "address", words: "audit.address", text: (row) => row.address, width: 140, wide: true },
];
