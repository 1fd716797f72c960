import { describe, expect, it } from "vitest";

import { EMPTY, fieldsOf, isComplete, isPlain } from "./act-form";
import type { Offer } from "./use-cases";

function offer(code: string, needs: Offer["needs"]): Offer {
  return { code, label: code, common: true, needs, refusals: [] };
}

describe("an act", () => {
  it("is done by a press only where nothing is asked", () => {
    expect(isPlain(offer("accept-hand-over", []))).toBe(true);
    expect(isPlain(offer("urge", []))).toBe(false);
    expect(isPlain(offer("hand-over", ["BODY", "REASON"]))).toBe(false);
  });

  it("waits until all that it needs is given", () => {
    const handOver = offer("hand-over", ["BODY", "REASON"]);
    expect(isComplete(handOver, { ...EMPTY, note: "  " }, undefined)).toBe(false);
    expect(isComplete(handOver, { ...EMPTY, note: "属其职责" }, undefined)).toBe(false);
    expect(isComplete(handOver, { ...EMPTY, note: "属其职责", to: "b" }, undefined)).toBe(true);
    expect(isComplete(offer("merge", ["CASE"]), EMPTY, undefined)).toBe(false);
    expect(isComplete(offer("merge", ["CASE"]), EMPTY, "c")).toBe(true);
  });

  it("sends nothing that it does not need", () => {
    const typed = { ...EMPTY, note: " 抓紧 ", to: "b", person: "p" };
    expect(fieldsOf(offer("urge", []), typed, 3, "c")).toEqual({ code: "urge", note: "抓紧", version: 3 });
    expect(fieldsOf(offer("ask-extension", ["REASON", "LIMIT"]), typed, 3, undefined)).toEqual({
      code: "ask-extension",
      note: "抓紧",
      version: 3,
      limit: { amount: 3, unit: "WORKING_DAYS" },
    });
    expect(fieldsOf(offer("merge", ["CASE"]), typed, 3, "c").other).toBe("c");
  });
});
