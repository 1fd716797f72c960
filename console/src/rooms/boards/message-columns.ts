import type { Column } from "@/shared/components/column";
import { minute } from "@/shared/format/time";

import type { HotQuestion } from "./use-hot-questions";
import type { MessageRow } from "./use-messages";

export const messageColumns: Column<MessageRow>[] = [
  { key: "subject", words: "boards.messages.subject", minWidth: 240 },
  { key: "state", words: "boards.messages.state", width: 110 },
  { key: "number", words: "boards.messages.number", text: (row) => row.number, width: 190, wide: true },
  { key: "board", words: "boards.messages.board", text: (row) => row.boardName, minWidth: 130, wide: true },
  { key: "body", words: "boards.messages.body", text: (row) => row.bodyName, minWidth: 130, wide: true },
  { key: "received", words: "boards.messages.received", text: (row) => minute(row.receivedAt), width: 150, wide: true },
];

export const hotColumns: Column<HotQuestion>[] = [
  { key: "question", words: "boards.hot.question", minWidth: 240 },
  { key: "state", words: "boards.hot.state", width: 100 },
  { key: "topic", words: "boards.hot.topic", text: (row) => row.topic, width: 110, wide: true },
  { key: "body", words: "boards.hot.body", text: (row) => row.bodyName, minWidth: 130, wide: true },
  { key: "use", words: "boards.hot.use", text: (row) => `${row.useful} / ${row.useless}`, width: 110, wide: true },
  { key: "acts", words: "boards.acts", width: 230 },
];
