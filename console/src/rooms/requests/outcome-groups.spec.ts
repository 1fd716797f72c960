import { describe, expect, it } from "vitest";

import { byGroup, rowWords } from "./outcome-groups";
import { dayRule, ENTERED_WAYS, originOf, today, WAYS } from "./receiving";

const one = (code: string, group: string, row: string) => ({ code, group, row, label: code, basis: "" });

describe("results", () => {
  it("stand under the headings of the annual table, in its order", () => {
    const groups = byGroup([
      one("GRANTED", "GRANTED", "3.1"),
      one("REFUSED_SECRET", "REFUSED", "3.3.1"),
      one("ALREADY_PUBLIC", "GRANTED", "3.1"),
    ]);
    expect(groups.map((each) => [each.group, each.outcomes.length])).toEqual([
      ["GRANTED", 2],
      ["REFUSED", 1],
    ]);
  });

  it("say in which row they count as the table writes it", () => {
    expect(rowWords("3.3.4")).toBe("三（三）4");
    expect(rowWords("3.1")).toBe("三（一）");
  });
});

describe("ways of receiving", () => {
  it("each have a rule of their own for the day", () => {
    const rules = WAYS.map(dayRule);
    expect(new Set(rules).size).toBe(WAYS.length);
    expect(rules.every((rule) => rule.includes("第三十一条") || rule.includes("第二十九条"))).toBe(true);
  });

  it("are entered by staff as what intake knows", () => {
    expect(ENTERED_WAYS.map(originOf)).toEqual(["COUNTER", "POST", "POST", "POST", "PHONE"]);
  });

  it("count days as Beijing does", () => {
    expect(today(new Date("2026-11-22T15:59:00Z"))).toBe("2026-11-22");
    expect(today(new Date("2026-11-22T16:01:00Z"))).toBe("2026-11-23");
  });
});
