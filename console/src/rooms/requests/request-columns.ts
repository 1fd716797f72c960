import type { Column } from "@/shared/components/column";

import type { RequestRow } from "./use-requests";

export const requestColumns: Column<RequestRow>[] = [
  { key: "title", words: "requests.list.subject", minWidth: 200 },
  { key: "state", words: "requests.list.state", width: 106 },
  { key: "due", words: "requests.list.due", width: 112 },
  { key: "register", words: "requests.list.register", text: (row) => row.register, width: 110, wide: true },
  { key: "applicant", words: "requests.list.applicant", width: 108, wide: true },
  { key: "way", words: "requests.list.way", width: 96, wide: true },
  { key: "received", words: "requests.list.received", text: (row) => row.receivedOn ?? "", width: 112, wide: true },
  { key: "body", words: "requests.list.body", text: (row) => row.bodyName, minWidth: 110, wide: true },
];
