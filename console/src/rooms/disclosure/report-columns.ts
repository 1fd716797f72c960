import type { Column } from "@/shared/components/column";
import { minute } from "@/shared/format/time";

import type { ReportRow } from "./use-reports";
import type { UpwardItem } from "./use-upward";

export const reportColumns: Column<ReportRow>[] = [
  { key: "title", words: "disclosure.reports.itemTitle", minWidth: 260 },
  { key: "body", words: "disclosure.reports.body", text: (row) => row.bodyName, minWidth: 120, wide: true },
  { key: "class", words: "disclosure.reports.class", text: (row) => row.classLabel, minWidth: 160, wide: true },
  {
    key: "disclosedOn",
    words: "disclosure.reports.disclosedOn",
    text: (row) => row.disclosedOn,
    width: 120,
    wide: true,
  },
  { key: "sent", words: "disclosure.reports.sentAt", text: (row) => minute(row.sentAt), width: 150, wide: true },
  { key: "state", words: "disclosure.reports.state", width: 100 },
];

export const upwardColumns: Column<UpwardItem>[] = [
  { key: "title", words: "disclosure.reports.itemTitle", text: (row) => row.title, minWidth: 260 },
  { key: "level", words: "disclosure.upward.level", width: 100 },
  { key: "class", words: "disclosure.reports.class", text: (row) => row.classLabel, minWidth: 150, wide: true },
  { key: "sentOn", words: "disclosure.upward.sentOn", text: (row) => row.sentOn, width: 120, wide: true },
  { key: "adopted", words: "disclosure.upward.adopted", minWidth: 180 },
  { key: "acts", words: "disclosure.acts", width: 130 },
];
