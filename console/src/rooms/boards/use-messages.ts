import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type Message = components["schemas"]["BoardMessageDetail"];
export type MessageRow = components["schemas"]["BoardMessageRow"];
export type Answer = components["schemas"]["BoardMessageAnswer"];
export type Proposal = components["schemas"]["BoardScreenProposal"];
export type State = MessageRow["state"];

export const STATES: State[] = ["RECEIVED", "SHOWN", "IN_REVIEW", "ANSWERED", "REFUSED", "WITHDRAWN"];

/** What a list of messages is narrowed to; empty means anything. */
export interface MessageQuery {
  board: string;
  state: string;
  number: string;
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readMessages(query: Partial<MessageQuery>, after?: string): Promise<Slice<MessageRow>> {
  const narrowed = { ...query, state: query.state as State | undefined };
  return read(client.GET("/api/console/board-messages", { params: { query: { ...narrowed, after, size: 50 } } }));
}

/** The message behind a case. */
export function readMessageOfCase(matter: string): Promise<Message> {
  return read(client.GET("/api/console/board-messages/of-case/{matter}", { params: { path: { matter } } }));
}

export function readProposal(id: string): Promise<Proposal> {
  return read(client.GET("/api/console/board-messages/{id}/proposal", at(id)));
}

/** What everybody is to read, and what was decided about each suspected place. */
export interface Screened {
  title: string;
  text: string;
  decisions: { words: string; hidden: boolean }[];
}

export function showMessage(id: string, screened: Screened): Promise<void> {
  return done(client.POST("/api/console/board-messages/{id}/show", { ...at(id), body: screened }));
}

export function takeMessageDown(id: string, reason: string): Promise<void> {
  return done(client.POST("/api/console/board-messages/{id}/take-down", { ...at(id), body: { reason } }));
}

export function writeAnswer(id: string, version: number, text: string): Promise<Answer> {
  return read(client.PUT("/api/console/board-messages/{id}/answer", { ...at(id), body: { version, text } }));
}
