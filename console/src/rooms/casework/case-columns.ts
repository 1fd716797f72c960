import type { Column } from "@/shared/components/column";

import type { CaseRow } from "./use-cases";

/** The to-do list's columns. */
export const caseColumns: Column<CaseRow>[] = [
  { key: "card", words: "casework.column.remaining", width: 185 },
  { key: "title", words: "casework.column.title", minWidth: 200 },
  { key: "due", words: "casework.column.due", width: 120, wide: true },
  { key: "state", words: "casework.column.state", width: 130 },
  { key: "body", words: "casework.column.body", text: (row) => row.bodyName, width: 130, wide: true },
  { key: "person", words: "casework.column.person", text: (row) => row.personName || "—", width: 80, wide: true },
  { key: "number", words: "casework.column.number", text: (row) => row.number, width: 165, wide: true },
  { key: "kind", words: "casework.column.kind", text: (row) => row.kindLabel, width: 100, wide: true },
];
