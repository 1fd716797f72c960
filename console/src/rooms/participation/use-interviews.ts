import type { ActivityShown, InterviewDesk, InterviewEntryRow, InterviewQuestionRow } from "@/client/schema";
import { client, done, read, upload } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type QuestionState = InterviewQuestionRow["state"];
export type Speaker = InterviewEntryRow["speaker"];

export const QUESTION_STATES: QuestionState[] = ["WAITING", "SHOWN", "HIDDEN", "MERGED"];

const SIZE = 100;

/** What an interview has besides what all activities have, as the form holds it. */
export interface InterviewDraft {
  guests: { name: string; post: string; portrait: string }[];
  host: string;
  background: string;
  cover: string;
  coverAlt: string;
}

/** An entry as the desk sends it; the key makes it one however often it is sent. */
export interface NewEntry {
  key: string;
  speaker: Speaker;
  guest?: number;
  question?: string;
  words: string;
  picture?: string;
  pictureAlt?: string;
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

/** Returns what the form starts with. */
export function interviewDraftOf({ interview }: ActivityShown): InterviewDraft {
  return {
    guests: (interview?.guests ?? []).map(({ name, post, portrait }) => ({ name, post, portrait: portrait ?? "" })),
    host: interview?.host ?? "",
    background: interview?.background ?? "",
    cover: interview?.cover ?? "",
    coverAlt: interview?.coverAlt ?? "",
  };
}

export function readDesk(id: string): Promise<InterviewDesk> {
  return read(client.GET("/api/console/activities/{id}/interview/desk", at(id)));
}

export function readQuestions(id: string, state: string, after?: string): Promise<Slice<InterviewQuestionRow>> {
  const query = { state: (state || undefined) as QuestionState | undefined, after, size: SIZE };
  return read(client.GET("/api/console/activities/{id}/interview/questions", { params: { path: { id }, query } }));
}

/** What is decided on several questions at once. */
export interface Screening {
  state: QuestionState;
  reason?: string;
  mergedInto?: string;
}

export async function screenQuestions(id: string, ids: string[], screening: Screening): Promise<number> {
  const body = { ids, ...screening };
  return (await read(client.POST("/api/console/activities/{id}/interview/questions/screen", { ...at(id), body })))
    .count;
}

export function rewordQuestion(id: string, question: InterviewQuestionRow, name: string, words: string): Promise<void> {
  const path = { id, question: question.id };
  const body = { name, words, version: question.version };
  return done(client.PUT("/api/console/activities/{id}/interview/questions/{question}", { params: { path }, body }));
}

export function addEntry(id: string, body: NewEntry): Promise<InterviewEntryRow> {
  return read(client.POST("/api/console/activities/{id}/interview/entries", { ...at(id), body }));
}

export function correctEntry(id: string, entry: string, words: string, note: string): Promise<void> {
  const params = { path: { id, entry } };
  return done(
    client.POST("/api/console/activities/{id}/interview/entries/{entry}/correct", { params, body: { words, note } }),
  );
}

export function withdrawEntry(id: string, entry: string, note: string): Promise<void> {
  const params = { path: { id, entry } };
  return done(
    client.POST("/api/console/activities/{id}/interview/entries/{entry}/withdraw", { params, body: { note } }),
  );
}

/** Stores a picture and returns its id. */
export async function uploadPicture(file: File): Promise<string> {
  return (await upload<{ id: string }>("/api/console/files", file)).id;
}

/** Where the console shows a stored picture. */
export function pictureAddress(id: string): string {
  return `/api/console/files/${id}/content`;
}

/** A key of an entry: random, as a UUID; pages of sites without encryption know no other way. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, i) =>
    (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, "0"),
  ).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
