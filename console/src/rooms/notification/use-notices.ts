import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type NoticeLine = components["schemas"]["NoticeLine"];
export type Preference = components["schemas"]["Preference"];
export type NoticeKind = components["schemas"]["NoticesNoticeKind"];
export type DeliveryLine = components["schemas"]["DeliveryLine"];
export type Way = Preference["otherwise"];

export const WAYS: Way[] = ["CONSOLE", "MAIL", "DIGEST", "WECOM"];

export function readNotices(unread: boolean, after?: string): Promise<Slice<NoticeLine>> {
  return read(client.GET("/api/console/notices", { params: { query: { unread, after } } }));
}

export function markRead(id: string): Promise<void> {
  return done(client.POST("/api/console/notices/{id}/read", { params: { path: { id } } }));
}

/** Marks everything up to a notice as read; what came meanwhile stays. */
export function markAllRead(newest: string): Promise<void> {
  return done(client.POST("/api/console/notices/read-all", { body: { id: newest } }));
}

export function readKinds(): Promise<NoticeKind[]> {
  return read(client.GET("/api/console/notices/kinds"));
}

export function readPreference(): Promise<Preference> {
  return read(client.GET("/api/console/notices/preference"));
}

export function savePreference(body: Preference): Promise<Preference> {
  return read(client.PUT("/api/console/notices/preference", { body }));
}

export function readDeliveries(state: string, after?: string): Promise<Slice<DeliveryLine>> {
  return read(client.GET("/api/console/deliveries", { params: { query: { state, after } } }));
}

export function retryDelivery(id: string): Promise<void> {
  return done(client.POST("/api/console/deliveries/{id}/retry", { params: { path: { id } } }));
}

/** The page of the console that a notice leads to; addresses outside the console lead nowhere. */
export function pageOf(notice: NoticeLine): string | null {
  return /^\/console\/(?!\/)/.test(notice.link) ? notice.link.slice("/console".length) : null;
}
