import type { ActivityRow, OpenText, OpinionRow, HearingRegistrationRow } from "@/client/schema";
import type { Column } from "@/shared/components/column";
import { day, minute } from "@/shared/format/time";
import { t } from "@/shared/words/words";

export const activityColumns: Column<ActivityRow>[] = [
  { key: "title", words: "participation.list.name", minWidth: 240 },
  { key: "kind", words: "participation.list.kind", text: (row) => row.kindLabel, width: 100 },
  { key: "state", words: "participation.list.state", width: 170 },
  { key: "site", words: "participation.list.site", text: (row) => row.siteName, minWidth: 140, wide: true },
  {
    key: "window",
    words: "participation.list.window",
    text: (row) => (row.opensAt ? `${day(row.opensAt)} — ${day(row.closesAt)}` : ""),
    width: 210,
    wide: true,
  },
];

export const textColumns: Column<OpenText>[] = [
  {
    key: "text",
    words: "participation.texts.text",
    text: (row) => row.text || t("participation.forgotten"),
    minWidth: 320,
  },
  { key: "field", words: "participation.texts.question", minWidth: 160, wide: true },
  { key: "group", words: "participation.texts.group", text: (row) => row.grouping, width: 120, wide: true },
  { key: "state", words: "participation.texts.state", width: 100 },
];

export const opinionColumns: Column<OpinionRow>[] = [
  {
    key: "words",
    words: "participation.opinions.words",
    text: (row) => row.words || t("participation.forgotten"),
    minWidth: 220,
  },
  { key: "about", words: "participation.opinions.about", text: (row) => row.about, width: 110, wide: true },
  {
    key: "received",
    words: "participation.opinions.received",
    text: (row) => minute(row.receivedAt),
    width: 150,
    wide: true,
  },
  { key: "group", words: "participation.texts.group", text: (row) => row.group, width: 90, wide: true },
  { key: "adoption", words: "participation.opinions.adoption", width: 110 },
  { key: "visibility", words: "participation.texts.state", width: 100, wide: true },
  { key: "acts", words: "participation.hearing.acts", width: 100 },
];

export const registrationColumns: Column<HearingRegistrationRow>[] = [
  {
    key: "serial",
    words: "participation.hearing.serial",
    text: (row) => (row.serial ? `${row.serial}` : ""),
    width: 64,
  },
  { key: "name", words: "participation.hearing.name", text: (row) => row.name, minWidth: 84 },
  { key: "group", words: "participation.hearing.group", text: (row) => row.group, minWidth: 120, wide: true },
  {
    key: "received",
    words: "participation.opinions.received",
    text: (row) => minute(row.receivedAt),
    width: 150,
    wide: true,
  },
  { key: "number", words: "participation.hearing.receipt", text: (row) => row.number, width: 170, wide: true },
  { key: "state", words: "participation.list.state", minWidth: 90 },
  { key: "acts", words: "participation.hearing.acts", minWidth: 110 },
];
