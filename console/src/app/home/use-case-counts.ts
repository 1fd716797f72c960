import { client, read } from "@/shared/api";

/** A card of the home page about cases: the part of the to-do list that is counted and opened. */
export interface CaseCard {
  tab: string;
  /** something is owed rather than merely there */
  urgent: boolean;
}

export const CASE_CARDS: CaseCard[] = [
  { tab: "OVERDUE", urgent: true },
  { tab: "MINE", urgent: true },
  { tab: "WAITING", urgent: true },
  { tab: "BODY", urgent: false },
  { tab: "JOINT", urgent: true },
  { tab: "SUPERVISED", urgent: false },
];

const COUNTED = 1000;

/** How many wait in each part; 1000 means so many or more. */
export function countCases(): Promise<Record<string, number>> {
  return read(client.GET("/api/console/cases/counts"));
}

/** Returns the cards of those parts where something waits, with what they show. */
export function shownCards(counts: Record<string, number>): (CaseCard & { value: string })[] {
  return CASE_CARDS.flatMap((card) => {
    const count = counts[card.tab] ?? 0;
    return count > 0 ? [{ ...card, value: count >= COUNTED ? `${COUNTED - 1}+` : String(count) }] : [];
  });
}
