/** A result as the law of the day knows it. */
export interface OutcomeChoice {
  code: string;
  group: string;
  row: string;
  label: string;
  basis: string;
}

/** Results under a heading of the annual table. */
export interface OutcomeGroup<O extends OutcomeChoice> {
  group: string;
  outcomes: O[];
}

/** Puts results under the headings of the annual table, in its order. */
export function byGroup<O extends OutcomeChoice>(outcomes: readonly O[]): OutcomeGroup<O>[] {
  const groups: OutcomeGroup<O>[] = [];
  for (const outcome of outcomes) {
    const there = groups.find((one) => one.group === outcome.group);
    if (there) there.outcomes.push(outcome);
    else groups.push({ group: outcome.group, outcomes: [outcome] });
  }
  return groups;
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 「三（三）4」: where a result counts in the annual table, from its row `3.3.4`. */
export function rowWords(row: string): string {
  const [table = "", group = "", item = ""] = row.split(".");
  const numeral = (digit: string): string => NUMERALS[Number(digit) - 1] ?? digit;
  return `${numeral(table)}（${numeral(group)}）${item}`;
}
