import type { Column } from "@/shared/components/column";
import { t } from "@/shared/words/words";

import type { AccountLine } from "./use-accounts";

export const accountColumns: Column<AccountLine>[] = [
  { key: "holder", words: "organisation.accounts.holder", text: (row) => row.holder, minWidth: 100 },
  { key: "loginName", words: "organisation.accounts.loginName", text: (row) => row.loginName, minWidth: 120 },
  { key: "body", words: "organisation.accounts.body", text: (row) => row.bodyName, minWidth: 140, wide: true },
  {
    key: "state",
    words: "organisation.accounts.state",
    text: (row) => t(`organisation.accounts.states.${row.state}`),
    width: 90,
  },
];
