import type { Column } from "@/shared/components/column";

import type { Behind, ReportLine } from "./use-reports";

export const reportColumns: Column<ReportLine>[] = [
  { key: "bodyName", words: "annualreports.list.body", minWidth: 180 },
  { key: "state", words: "annualreports.list.stage", width: 170 },
  { key: "dueOn", words: "annualreports.list.due", width: 130 },
  { key: "submittedAt", words: "annualreports.list.submitted", width: 160, wide: true },
  { key: "publishedAt", words: "annualreports.list.published", width: 160, wide: true },
  { key: "acts", words: "annualreports.list.acts", width: 110 },
];

export const behindColumns: Column<Behind>[] = [
  { key: "number", words: "annualreports.behind.number", minWidth: 150 },
  { key: "bodyName", words: "annualreports.list.body", minWidth: 130 },
  { key: "receivedOn", words: "annualreports.behind.received", width: 120 },
  { key: "concludedOn", words: "annualreports.behind.concluded", width: 120 },
];
