import type { ArticleRow, PushRow } from "@/client/schema";
import type { Column } from "@/shared/components/column";
import { ago } from "@/shared/format/time";

export const articleColumns: Column<ArticleRow>[] = [
  { key: "title", words: "content.articles.titleColumn", minWidth: 260 },
  { key: "state", words: "content.articles.state", width: 104 },
  {
    key: "channel",
    words: "content.articles.channel",
    text: (row) => `${row.siteName} · ${row.channelName}`,
    minWidth: 180,
    wide: true,
  },
  { key: "writer", words: "content.articles.writer", text: (row) => row.writer ?? "", width: 100, wide: true },
  { key: "changed", words: "content.articles.changed", text: (row) => ago(row.changedAt), width: 120, wide: true },
];

export const pushColumns: Column<PushRow>[] = [
  { key: "title", words: "content.articles.titleColumn", minWidth: 240 },
  { key: "from", words: "content.pushes.from", text: (row) => row.fromSite, minWidth: 140 },
  { key: "to", words: "content.pushes.to", text: (row) => `${row.siteName} · ${row.channelName}`, minWidth: 160 },
  { key: "at", words: "content.pushes.at", text: (row) => ago(row.at), width: 110, wide: true },
  { key: "act", words: "content.pushes.act", width: 170, align: "right" },
];
