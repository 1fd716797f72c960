import type { components } from "@/client/schema";

/** A place that looks like personal data. */
export interface Found {
  words: string;
  kind: components["schemas"]["PublicationFoundShown"]["kind"];
  replacement: string;
}

/** What somebody decided about a suspected place: hide it, show it, or nothing yet. */
export type Choice = "HIDE" | "SHOW" | null;

/** Words that are suspected, wherever they stand; one decision holds for all places. */
export interface Suspect {
  words: string;
  kind: Found["kind"];
  replacement: string;
  times: number;
  choice: Choice;
}

/** Gathers the places by their words, in the order in which they first stand. */
export function suspects(found: Found[]): Suspect[] {
  const all = new Map<string, Suspect>();
  for (const { words, kind, replacement } of found) {
    const known = all.get(words);
    if (known) known.times++;
    else all.set(words, { words, kind, replacement, times: 1, choice: null });
  }
  return [...all.values()];
}

export function isDecided(all: Suspect[]): boolean {
  return all.every((suspect) => suspect.choice !== null);
}

/** The text with everything replaced that is to be hidden; longer words first, as they may hold shorter ones. */
export function without(text: string, all: Suspect[]): string {
  return all
    .filter((suspect) => suspect.choice === "HIDE")
    .sort((one, other) => other.words.length - one.words.length)
    .reduce((shown, suspect) => shown.replaceAll(suspect.words, suspect.replacement), text);
}

/** What is sent: every decision. */
export function decisions(all: Suspect[]): { words: string; hidden: boolean }[] {
  return all.map((suspect) => ({ words: suspect.words, hidden: suspect.choice !== "SHOW" }));
}
