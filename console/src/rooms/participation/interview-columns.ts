import type { InterviewQuestionRow } from "@/client/schema";
import type { Column } from "@/shared/components/column";
import { minute } from "@/shared/format/time";

export const questionColumns: Column<InterviewQuestionRow>[] = [
  { key: "words", words: "participation.interview.question", minWidth: 280 },
  { key: "name", words: "participation.interview.asker", width: 120, wide: true },
  {
    key: "received",
    words: "participation.opinions.received",
    text: (row) => minute(row.receivedAt),
    width: 150,
    wide: true,
  },
  {
    key: "answered",
    words: "participation.interview.answered",
    text: (row) => (row.answeredAt ? minute(row.answeredAt) : ""),
    width: 150,
    wide: true,
  },
];
