import { client, done, read, upload } from "@/shared/api";

import type { Told } from "./clock-story";

export type Letter = Awaited<ReturnType<typeof readLetters>>[number];
export type LetterKind = Letter["kind"];
export type Stage = Letter["stage"];
export type Verb = Letter["offers"][number]["verb"];
export type Delivery = Letter["deliveries"][number];
export type Way = Delivery["way"];
export type Fact = Awaited<ReturnType<typeof readFacts>>[number];

/** What a request's letters can be, in the order of its handling. */
export const KINDS: LetterKind[] = [
  "RECEIPT",
  "CORRECTION_NOTICE",
  "THIRD_PARTY_CONSULTATION",
  "AGENCY_CONSULTATION",
  "EXTENSION_NOTICE",
  "REASONS_NOTICE",
  "FEE_NOTICE",
  "REPLY",
  "CLOSING_NOTICE",
  "TRANSFER_NOTICE",
  "RECTIFICATION",
  "SERVICE_RECORD",
];
export const DELIVERY_WAYS: Way[] = ["ONLINE", "POST", "COLLECTED", "FAX", "OTHER"];
/** Letters that tell a result, and so need one. */
export const CONCLUDING: LetterKind[] = ["REPLY", "CLOSING_NOTICE"];

const at = (id: string) => ({ params: { path: { id } } });
const of = (id: string, letter: string) => ({ params: { path: { id, letter } } });

export function readLetters(id: string) {
  return read(client.GET("/api/console/information-requests/{id}/letters", at(id)));
}

/** What templates can name, with who knows it. */
export function readFacts() {
  return read(client.GET("/api/console/letter-templates/facts"));
}

export interface Wanted {
  kind: LetterKind;
  outcome: string;
  replaces: string;
  reason: string;
}

export function draftLetter(id: string, { kind, outcome, replaces, reason }: Wanted): Promise<Letter> {
  const body = { kind, outcome: outcome || undefined, replaces: replaces || undefined, reason };
  return read(client.POST("/api/console/information-requests/{id}/letters", { ...at(id), body }));
}

/** What is written in a letter. */
export interface LetterText {
  title: string;
  to: string;
  text: string;
  facts: Record<string, string>;
}

export function writeLetter(id: string, letter: Letter, text: LetterText): Promise<Letter> {
  const body = { ...text, version: letter.version };
  return read(client.PUT("/api/console/information-requests/{id}/letters/{letter}", { ...of(id, letter.id), body }));
}

export function discardLetter(id: string, letter: Letter): Promise<void> {
  const params = { path: { id, letter: letter.id }, query: { version: letter.version } };
  return done(client.DELETE("/api/console/information-requests/{id}/letters/{letter}", { params }));
}

/** Sends a letter on its way: in for review, approved, signed. */
export function moveLetter(id: string, letter: Letter, verb: "submit" | "approve" | "sign"): Promise<Letter> {
  const sent = { ...of(id, letter.id), body: { version: letter.version } };
  if (verb === "submit")
    return read(client.POST("/api/console/information-requests/{id}/letters/{letter}/submit", sent));
  if (verb === "approve")
    return read(client.POST("/api/console/information-requests/{id}/letters/{letter}/approve", sent));
  return read(client.POST("/api/console/information-requests/{id}/letters/{letter}/sign", sent));
}

export function sendBack(id: string, letter: Letter, note: string): Promise<Letter> {
  const sent = { ...of(id, letter.id), body: { note, version: letter.version } };
  return read(client.POST("/api/console/information-requests/{id}/letters/{letter}/send-back", sent));
}

export function withdrawLetter(id: string, letter: Letter, note: string): Promise<Letter> {
  const sent = { ...of(id, letter.id), body: { note, version: letter.version } };
  return read(client.POST("/api/console/information-requests/{id}/letters/{letter}/withdraw", sent));
}

/** How a letter went out. */
export interface Sent {
  way: Way;
  sentOn: string;
  trackingNumber: string;
  receivedOn: string;
  receiver: string;
  note: string;
}

export function deliverLetter(id: string, letter: Letter, sent: Sent): Promise<Letter> {
  const body = { ...sent, receivedOn: sent.receivedOn || undefined, version: letter.version };
  const path = "/api/console/information-requests/{id}/letters/{letter}/deliveries";
  return read(client.POST(path, { ...of(id, letter.id), body }));
}

export interface Proof {
  receivedOn: string;
  receiver: string;
  proof: string;
}

export function proveDelivery(id: string, letter: Letter, delivery: Delivery, proof: Proof): Promise<Letter> {
  const params = { path: { id, letter: letter.id, delivery: delivery.id } };
  const { receivedOn, receiver, proof: file } = proof;
  const body = { receivedOn, receiver, proof: file || undefined, version: delivery.version };
  const path = "/api/console/information-requests/{id}/letters/{letter}/deliveries/{delivery}";
  return read(client.PUT(path, { params, body }));
}

export async function addAnnex(id: string, letter: Letter, file: File): Promise<Letter> {
  const stored = await storeFile(file);
  const body = { name: stored.name, file: stored.id };
  return read(
    client.POST("/api/console/information-requests/{id}/letters/{letter}/annexes", { ...of(id, letter.id), body }),
  );
}

export function removeAnnex(id: string, letter: Letter, annex: string): Promise<Letter> {
  const params = { path: { id, letter: letter.id, annex } };
  return read(client.DELETE("/api/console/information-requests/{id}/letters/{letter}/annexes/{annex}", { params }));
}

/** What stands in the place of a file that went out wrong, and why. */
export interface Replacement {
  annex: string;
  file: File;
  reason: string;
}

export async function replaceAnnex(id: string, letter: Letter, { annex, file, reason }: Replacement): Promise<Letter> {
  const stored = await storeFile(file);
  const params = { path: { id, letter: letter.id, annex } };
  const path = "/api/console/information-requests/{id}/letters/{letter}/annexes/{annex}/replace";
  return read(client.POST(path, { params, body: { file: stored.id, reason } }));
}

export function storeFile(file: File): Promise<{ id: string; name: string }> {
  return upload("/api/console/files", file);
}

/** Where a letter is as PDF: sealed once it is signed, a preview before. */
export function pdfAddress(id: string, letter: Letter): string {
  return `/api/console/information-requests/${id}/letters/${letter.id}/letter.pdf`;
}

/** Where a stored file is. */
export function fileAddress(file: string): string {
  return `/api/console/files/${file}/content`;
}

/** Why something may not be done with a letter; undefined where it is no business of who looks. */
export function against(letter: Letter, verb: Verb) {
  return letter.offers.find((offer) => offer.verb === verb)?.refusals;
}

/** Names between braces, in the order in which they stand. */
export function factNames(text: Pick<LetterText, "title" | "to" | "text">): string[] {
  const names = [text.title, text.to, text.text].flatMap((words) => [...words.matchAll(/\{([^{}\s]+)\}/g)]);
  return [...new Set(names.map((found) => found[1] ?? ""))].filter(Boolean);
}

/** The facts that a letter names. */
export interface SortedFacts {
  /** those that its writer fills in */
  own: Fact[];
  /** names of those that somebody else must know first */
  lacking: string[];
  /** names that mean nothing */
  unknown: string[];
}

/** Sorts what a letter names: written beside it, missing elsewhere, meaning nothing. */
export function sortFacts(facts: readonly Fact[], named: string[], missing: readonly string[]): SortedFacts {
  const known = new Map(facts.map((fact) => [fact.name, fact]));
  const own = named.flatMap((name) => known.get(name) ?? []).filter((fact) => fact.from === "LETTER");
  const lacking = missing.filter((name) => named.includes(name) && !own.some((fact) => fact.name === name));
  const unknown = facts.length > 0 ? named.filter((name) => !known.has(name)) : [];
  return { own, lacking, unknown };
}

const TELLING: LetterKind[] = ["RECEIPT", "EXTENSION_NOTICE"];
const DUE = /(?:答复期限至|即在)(\d{4})年(\d{1,2})月(\d{1,2})日/;

/** The last day that the newest letter about it named to the applicant. */
export function told(letters: readonly Letter[], round: number): Told[] {
  const last = letters
    .filter((one) => one.round === round && one.stage === "SIGNED" && TELLING.includes(one.kind))
    .at(-1);
  const found = last && DUE.exec(last.words.text);
  if (!last || !found) return [];
  const [, year = "", month = "", day = ""] = found;
  return [{ letter: last.number, due: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }];
}
