import type { Column } from "@/shared/components/column";
import { day } from "@/shared/format/time";

import type { CaseRow } from "./use-cases";

/** The to-do list's columns. */
export const caseColumns: Column<CaseRow>[] = [
  { key: "card", words: "casework.column.remaining", width: 150 },
  { key: "title", words: "casework.column.title", minWidth: 220 },
  { key: "number", words: "casework.column.number", text: (row) => row.number, width: 180, wide: true },
  { key: "kind", words: "casework.column.kind", text: (row) => row.kindLabel, width: 110, wide: true },
  { key: "state", words: "casework.column.state", width: 130 },
  { key: "body", words: "casework.column.body", text: (row) => row.bodyName, width: 140, wide: true },
  { key: "person", words: "casework.column.person", text: (row) => row.personName || "—", width: 90, wide: true },
  { key: "due", words: "casework.column.due", width: 130, wide: true },
  { key: "received", words: "casework.column.received", text: (row) => day(row.receivedAt), width: 110, wide: true },
];
