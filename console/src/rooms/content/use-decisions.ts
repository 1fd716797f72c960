import type {
  ArticleDetail,
  ArticleRow,
  ChangeReceipt,
  ReviewOutcomeShown,
  PushRow,
  ReviewCount,
} from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type PlacementMode = PushRow["mode"];

/** Which edition is decided about: the row version guards against deciding on what nobody has read. */
export interface Decided {
  id: string;
  version: number;
}

export type WithdrawalReason =
  "WRONG" | "REPEALED" | "PRIVACY" | "CONFIDENTIAL" | "COPYRIGHT" | "DUPLICATE" | "EXPIRED" | "OTHER";

export const REASONS: WithdrawalReason[] = [
  "WRONG",
  "REPEALED",
  "PRIVACY",
  "CONFIDENTIAL",
  "COPYRIGHT",
  "DUPLICATE",
  "EXPIRED",
  "OTHER",
];

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function submitArticle(it: Decided, acknowledged: boolean): Promise<ArticleDetail> {
  return read(
    client.POST("/api/console/articles/{id}/submit", { ...at(it.id), body: { version: it.version, acknowledged } }),
  );
}

export function approveEdition(it: Decided, note = ""): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles/{id}/approve", { ...at(it.id), body: { version: it.version, note } }));
}

export function returnEdition(it: Decided, note: string): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles/{id}/return", { ...at(it.id), body: { version: it.version, note } }));
}

export function publishEdition(it: Decided): Promise<ChangeReceipt> {
  return read(client.POST("/api/console/articles/{id}/publish", { ...at(it.id), body: { version: it.version } }));
}

export function forcePublish(it: Decided, note: string): Promise<ChangeReceipt> {
  return read(
    client.POST("/api/console/articles/{id}/force-publish", { ...at(it.id), body: { version: it.version, note } }),
  );
}

export function scheduleEdition(it: Decided, publishAt: string): Promise<ArticleDetail> {
  return read(
    client.POST("/api/console/articles/{id}/schedule", { ...at(it.id), body: { version: it.version, publishAt } }),
  );
}

export function unscheduleEdition(it: Decided): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles/{id}/unschedule", { ...at(it.id), body: { version: it.version } }));
}

export function limitEdition(id: string, expireAt: string | undefined): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles/{id}/limit", { ...at(id), body: { expireAt } }));
}

export function withdrawEdition(id: string, reason: WithdrawalReason, sentence: string): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles/{id}/withdraw", { ...at(id), body: { reason, sentence } }));
}

export function pushArticle(id: string, channels: string[], mode: PlacementMode): Promise<ChangeReceipt> {
  const targets = channels.map((channel) => ({ channel, mode }));
  return read(client.POST("/api/console/articles/{id}/push", { ...at(id), body: { targets } }));
}

export function pinPlacement(id: string, placement: string, pinned: boolean): Promise<ChangeReceipt> {
  return read(client.POST("/api/console/articles/{id}/pin", { ...at(id), body: { placement, pinned } }));
}

export function isLive(change: string): Promise<boolean> {
  return read(client.GET("/api/console/article-changes/{id}", at(change))).then((state) => state.live);
}

export function readReviews(
  query: { site?: string; state?: string; word?: string },
  after?: string,
): Promise<Slice<ArticleRow>> {
  const state = query.state as ArticleRow["state"] | undefined;
  return read(client.GET("/api/console/reviews", { params: { query: { ...query, state, after, size: 50 } } }));
}

export function readReviewCounts(): Promise<ReviewCount[]> {
  return read(client.GET("/api/console/reviews/counts"));
}

function items(rows: Decided[]): { items: { article: string; version: number }[] } {
  return { items: rows.map((row) => ({ article: row.id, version: row.version })) };
}

export function submitMany(rows: Decided[], acknowledged: boolean): Promise<ReviewOutcomeShown[]> {
  return read(client.POST("/api/console/reviews/submit", { body: { ...items(rows), acknowledged } }));
}

export function approveMany(rows: Decided[]): Promise<ReviewOutcomeShown[]> {
  return read(client.POST("/api/console/reviews/approve", { body: items(rows) }));
}

export function returnMany(rows: Decided[], note: string): Promise<ReviewOutcomeShown[]> {
  return read(client.POST("/api/console/reviews/return", { body: { ...items(rows), note } }));
}

export function publishMany(rows: Decided[]): Promise<ReviewOutcomeShown[]> {
  return read(client.POST("/api/console/reviews/publish", { body: items(rows) }));
}

export function readPushes(after?: string): Promise<Slice<PushRow>> {
  return read(client.GET("/api/console/pushes", { params: { query: { after, size: 50 } } }));
}

export function acceptPush(id: string): Promise<ChangeReceipt> {
  return read(client.POST("/api/console/pushes/{id}/accept", at(id)));
}

export function declinePush(id: string, note: string): Promise<void> {
  return done(client.POST("/api/console/pushes/{id}/decline", { ...at(id), body: { version: 0, note } }));
}
