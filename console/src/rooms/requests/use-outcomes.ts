import { client, read } from "@/shared/api";

import type { LetterKind } from "./use-letters";

export type Outcome = Awaited<ReturnType<typeof readOutcomes>>[number];

/** The results that can be chosen today, in the order of the annual table. */
export function readOutcomes() {
  return read(client.GET("/api/console/request-outcomes"));
}

/** Those that a kind of letter tells. */
export function toldBy(outcomes: readonly Outcome[], kind: LetterKind): Outcome[] {
  return outcomes.filter((outcome) => outcome.letter === kind);
}
