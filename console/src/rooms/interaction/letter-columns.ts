import type { Column } from "@/shared/components/column";
import { minute } from "@/shared/format/time";

import type { LetterRow } from "./use-letters";

export const letterColumns: Column<LetterRow>[] = [
  { key: "subject", words: "interaction.letters.subject", minWidth: 200 },
  { key: "state", words: "interaction.letters.state", width: 100 },
  { key: "number", words: "interaction.letters.number", text: (row) => row.number, width: 180, wide: true },
  { key: "mailbox", words: "interaction.letters.mailbox", text: (row) => row.mailboxName, minWidth: 110, wide: true },
  { key: "kind", words: "interaction.letters.kind", width: 70, wide: true },
  { key: "body", words: "interaction.letters.body", text: (row) => row.bodyName, minWidth: 110, wide: true },
  {
    key: "received",
    words: "interaction.letters.received",
    text: (row) => minute(row.receivedAt),
    width: 140,
    wide: true,
  },
];
