import type { Column } from "@/shared/components/column";
import { minute } from "@/shared/format/time";
import { t } from "@/shared/words/words";

import type { DeliveryLine } from "./use-notices";

export const deliveryColumns: Column<DeliveryLine>[] = [
  { key: "masked", words: "notification.deliveries.to", text: (row) => row.masked, minWidth: 160 },
  {
    key: "means",
    words: "notification.deliveries.channel",
    text: (row) => t(`notification.channels.${row.means}`),
    width: 110,
  },
  { key: "kind", words: "notification.deliveries.kind", text: (row) => row.kind, minWidth: 160, wide: true },
  {
    key: "state",
    words: "notification.deliveries.state",
    text: (row) => t(`notification.states.${row.state}`),
    width: 100,
  },
  {
    key: "attempts",
    words: "notification.deliveries.attempts",
    text: (row) => String(row.attempts),
    width: 80,
    align: "right",
    wide: true,
  },
  {
    key: "at",
    words: "notification.deliveries.at",
    text: (row) => minute(row.sentAt ?? row.dueAt),
    width: 160,
    wide: true,
  },
  { key: "fault", words: "notification.deliveries.fault", text: (row) => row.fault, minWidth: 200 },
  { key: "act", words: "notification.deliveries.act", width: 120 },
];
