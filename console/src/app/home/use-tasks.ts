import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";

/** How much of each kind waits for the actor. */
export type Counts = components["schemas"]["TodoCounts"];
/** A channel that owes something new. */
export type Overdue = components["schemas"]["TaskOverdueShown"];

export function countTasks(): Promise<Counts> {
  return read(client.GET("/api/console/tasks"));
}

export function overdueChannels(): Promise<Overdue[]> {
  return read(client.GET("/api/console/tasks/overdue-channels"));
}

/** A card of the home page: what is counted, and the list that a click opens. */
export interface Card {
  count: keyof Counts;
  route: string;
  query: Record<string, string>;
  /** waits for the actor to decide, rather than being one's own unfinished work */
  urgent: boolean;
}

export const CARDS: Card[] = [
  { count: "firstReviews", route: "reviews", query: { state: "FIRST_REVIEW" }, urgent: true },
  { count: "secondReviews", route: "reviews", query: { state: "SECOND_REVIEW" }, urgent: true },
  { count: "finalReviews", route: "reviews", query: { state: "FINAL_REVIEW" }, urgent: true },
  { count: "toPublish", route: "articles", query: { state: "APPROVED" }, urgent: true },
  { count: "pushes", route: "pushes", query: {}, urgent: true },
  { count: "returned", route: "articles", query: { state: "RETURNED", mine: "1" }, urgent: true },
  { count: "drafts", route: "articles", query: { state: "DRAFT", mine: "1" }, urgent: false },
  { count: "scheduledToday", route: "articles", query: { state: "SCHEDULED" }, urgent: false },
];
