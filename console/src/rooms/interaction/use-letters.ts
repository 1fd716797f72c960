import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type Letter = components["schemas"]["LetterDetail"];
export type LetterRow = components["schemas"]["LetterRow"];
export type Answer = components["schemas"]["LetterAnswerShown"];
export type Wording = components["schemas"]["Wording"];
export type Purpose = Wording["purpose"];
export type Proposal = components["schemas"]["PublicationProposalShown"];
export type Found = components["schemas"]["PublicationFoundShown"];

export type State = LetterRow["state"];
export type Kind = LetterRow["kind"];

export const STATES: State[] = ["RECEIVED", "HANDLING", "IN_REVIEW", "ANSWERED", "DECLINED", "INVALID", "WITHDRAWN"];
export const KINDS: Kind[] = ["ADVICE", "COMPLAINT", "REPORT", "QUESTION", "HELP"];
export const PURPOSES: Purpose[] = ["ANSWER", "DECLINE", "INVALID"];

/** What a list of letters is narrowed to; empty means anything. */
export interface LetterQuery {
  mailbox: string;
  state: string;
  kind: string;
  number: string;
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readLetters(query: Partial<LetterQuery>, after?: string): Promise<Slice<LetterRow>> {
  const narrowed = { ...query, state: query.state as State | undefined, kind: query.kind as Kind | undefined };
  return read(client.GET("/api/console/letters", { params: { query: { ...narrowed, after, size: 50 } } }));
}

export function readLetter(id: string): Promise<Letter> {
  return read(client.GET("/api/console/letters/{id}", at(id)));
}

/** The letter behind a case. */
export function readLetterOfCase(matter: string): Promise<Letter> {
  return read(client.GET("/api/console/letters/of-case/{matter}", { params: { path: { matter } } }));
}

export function writeAnswer(id: string, version: number, text: string): Promise<Answer> {
  return read(client.PUT("/api/console/letters/{id}/answer", { ...at(id), body: { version, text } }));
}

/** Who wrote it, in clear, by field; the reason is written down. */
export function revealWriter(id: string, reason: string): Promise<Record<string, string[]>> {
  return read(client.POST("/api/console/letters/{id}/reveal", { ...at(id), body: { reason } }));
}

export function readProposal(id: string): Promise<Proposal> {
  return read(client.GET("/api/console/letters/{id}/publication/proposal", at(id)));
}

/** What everybody is to read, and what was decided about each suspected place. */
export interface Published {
  title: string;
  question: string;
  answer: string;
  decisions: { words: string; hidden: boolean }[];
}

export function publishLetter(id: string, published: Published): Promise<void> {
  return done(client.POST("/api/console/letters/{id}/publication", { ...at(id), body: published }));
}

export function withdrawPublication(id: string, reason: string): Promise<void> {
  return done(client.POST("/api/console/letters/{id}/publication/withdraw", { ...at(id), body: { reason } }));
}

export function readWordings(): Promise<Wording[]> {
  return read(client.GET("/api/console/letter-wordings"));
}

export function addWording(purpose: Purpose, body: string | null, name: string, text: string): Promise<Wording> {
  return read(client.POST("/api/console/letter-wordings", { body: { purpose, body: body ?? undefined, name, text } }));
}

export function changeWording(wording: Wording, name: string, text: string): Promise<Wording> {
  const body = { version: wording.version, name, text };
  return read(client.PUT("/api/console/letter-wordings/{id}", { ...at(wording.id), body }));
}

export function removeWording(wording: Wording): Promise<void> {
  const params = { path: { id: wording.id }, query: { version: wording.version } };
  return done(client.DELETE("/api/console/letter-wordings/{id}", { params }));
}
