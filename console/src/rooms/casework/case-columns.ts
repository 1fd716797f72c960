import type { Column } from "@/shared/components/column";

import type { CaseRow } from "./use-cases";

/** The to-do list's columns. */
export const caseColumns: Column<CaseRow>[] = [
  { key: "card", words: "casework.column.remaining", width: 160 },
  { key: "title", words: "casework.column.title", minWidth: 150 },
  { key: "due", words: "casework.column.due", width: 105, wide: true },
  { key: "state", words: "casework.column.state", width: 110 },
  { key: "body", words: "casework.column.body", text: (row) => row.bodyName, width: 110, wide: true },
  { key: "person", words: "casework.column.person", text: (row) => row.personName || "—", width: 80, wide: true },
  { key: "number", words: "casework.column.number", text: (row) => row.number, width: 172, wide: true },
  { key: "kind", words: "casework.column.kind", text: (row) => row.kindLabel, width: 88, wide: true },
];
