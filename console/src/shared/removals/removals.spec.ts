import { describe, expect, it } from "vitest";

import { decisions, isDecided, suspects, without, type Found } from "./removals";

function found(words: string): Found {
  return { kind: "PHONE", words, replacement: "（电话略）" };
}

const TEXT = { question: "电话13812345678，或13812345678转801。", answer: "致电0990-8000001。" };

describe("the remover", () => {
  it("asks once about words that stand in several places", () => {
    const all = suspects([found("13812345678"), found("0990-8000001"), found("13812345678")]);
    expect(all.map((suspect) => [suspect.words, suspect.times])).toEqual([
      ["13812345678", 2],
      ["0990-8000001", 1],
    ]);
  });

  it("waits until everything is decided", () => {
    const all = suspects([found("13812345678")]);
    expect(isDecided(all)).toBe(false);
    all[0]!.choice = "SHOW";
    expect(isDecided(all)).toBe(true);
  });

  it("hides what is to be hidden everywhere, and longer words before those they hold", () => {
    const all = suspects([found("13812345678"), found("13812345678转801"), found("0990-8000001")]);
    all[0]!.choice = "HIDE";
    all[1]!.choice = "HIDE";
    all[2]!.choice = "SHOW";
    expect(without(TEXT.question, all)).toBe("电话（电话略），或（电话略）。");
    expect(without(TEXT.answer, all)).toBe("致电0990-8000001。");
  });

  it("sends every decision along", () => {
    const all = suspects([found("13812345678"), found("0990-8000001")]);
    all[0]!.choice = "HIDE";
    all[1]!.choice = "SHOW";
    expect(decisions(all)).toEqual([
      { words: "13812345678", hidden: true },
      { words: "0990-8000001", hidden: false },
    ]);
  });
});
