import type { Column } from "@/shared/components/column";
import { day } from "@/shared/format/time";

import type { EntryRow } from "./use-entries";

export const entryColumns: Column<EntryRow>[] = [
  { key: "title", words: "disclosure.entries.entryTitle", minWidth: 260 },
  { key: "state", words: "disclosure.entries.state", width: 130 },
  { key: "index", words: "disclosure.entries.indexNumber", text: (row) => row.indexNumber, minWidth: 190, wide: true },
  { key: "publisher", words: "disclosure.entries.publisher", text: (row) => row.publisher, minWidth: 130, wide: true },
  { key: "class", words: "disclosure.entries.class", text: (row) => row.className, minWidth: 150, wide: true },
  { key: "madeOn", words: "disclosure.entries.madeOn", text: (row) => row.madeOn, width: 120, wide: true },
  {
    key: "published",
    words: "disclosure.entries.publishedOn",
    text: (row) => day(row.publishedAt),
    width: 120,
    wide: true,
  },
];
