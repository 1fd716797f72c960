import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";
import type { HotQuestionDraft } from "@/shared/hot-question-draft";

export type HotQuestion = components["schemas"]["HotQuestionShown"];
export type State = HotQuestion["state"];

export const STATES: State[] = ["DRAFT", "IN_REVIEW", "RETURNED", "PUBLISHED", "TAKEN_DOWN"];

/** What a list of hot questions is narrowed to; empty means anything. */
export interface HotQuery {
  site: string;
  state: string;
  word: string;
}

/** A hot question as it is filled in. */
export interface HotForm {
  topic: string;
  question: string;
  answer: string;
  body: string | null;
  origin: string;
}

export const NO_HOT: HotForm = { topic: "", question: "", answer: "", body: null, origin: "" };

export function formOf({ topic, question, answer, body, origin }: HotQuestion): HotForm {
  return { topic, question, answer, body, origin };
}

export function formOfDraft({ question, answer, body, origin }: HotQuestionDraft): HotForm {
  return { topic: "", question, answer, body, origin };
}

/** Whether its text can be changed: not while somebody reviews it. */
export function mayEdit(hot: HotQuestion): boolean {
  return hot.state !== "IN_REVIEW";
}

export function mayGiveUp(hot: HotQuestion): boolean {
  return hot.state !== "IN_REVIEW" && hot.state !== "TAKEN_DOWN";
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readHotQuestions(query: Partial<HotQuery>, after?: string): Promise<Slice<HotQuestion>> {
  const narrowed = { ...query, state: query.state as State | undefined };
  return read(client.GET("/api/console/hot-questions", { params: { query: { ...narrowed, after, size: 50 } } }));
}

const sent = ({ topic, question, answer, body }: HotForm): components["schemas"]["BoardRequestsHotQuestionSent"] => ({
  topic,
  question,
  answer,
  body: body ?? "",
});

export function beginHot(site: string, form: HotForm): Promise<HotQuestion> {
  return read(client.POST("/api/console/hot-questions", { body: { site, origin: form.origin, hot: sent(form) } }));
}

export function changeHot(hot: HotQuestion, form: HotForm): Promise<HotQuestion> {
  const body = { version: hot.version, hot: sent(form) };
  return read(client.PUT("/api/console/hot-questions/{id}", { ...at(hot.id), body }));
}

export function submitHot(hot: HotQuestion): Promise<void> {
  return done(client.POST("/api/console/hot-questions/{id}/submit", { ...at(hot.id), body: { version: hot.version } }));
}

export function returnHot(hot: HotQuestion, reason: string): Promise<void> {
  const body = { version: hot.version, reason };
  return done(client.POST("/api/console/hot-questions/{id}/return", { ...at(hot.id), body }));
}

export function publishHot(hot: HotQuestion): Promise<void> {
  return done(
    client.POST("/api/console/hot-questions/{id}/publish", { ...at(hot.id), body: { version: hot.version } }),
  );
}

export function takeHotDown(hot: HotQuestion, reason: string): Promise<void> {
  const body = { version: hot.version, reason };
  return done(client.POST("/api/console/hot-questions/{id}/take-down", { ...at(hot.id), body }));
}
