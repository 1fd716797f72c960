import type { Column } from "@/shared/components/column";
import { second } from "@/shared/format/time";

import { shown } from "@/shared/format/number";
import { type Subject } from "./use-figures";

export const subjectColumns: Column<Subject>[] = [
  { key: "at", words: "statistics.subjects.at", text: (row) => second(row.at), width: 170 },
  { key: "body", words: "statistics.subjects.body", text: (row) => row.bodyName, minWidth: 120 },
  { key: "site", words: "statistics.subjects.site", text: (row) => row.siteName, minWidth: 120, wide: true },
  { key: "subject", words: "statistics.subjects.subject", minWidth: 220 },
  { key: "state", words: "statistics.subjects.state", text: (row) => row.state, minWidth: 180 },
  {
    key: "amount",
    words: "statistics.subjects.amount",
    text: (row) => shown(row.amount),
    width: 90,
    align: "right",
    wide: true,
  },
];
