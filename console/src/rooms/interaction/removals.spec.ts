import { describe, expect, it } from "vitest";

import { isDecided, published, suspects, without } from "./removals";
import type { Found } from "./use-letters";

function found(words: string, start: number): Found {
  return { part: "question", kind: "PHONE", start, end: start + words.length, words, replacement: "（电话略）" };
}

const TEXT = { title: "建议", question: "电话13812345678，或13812345678转801。", answer: "致电0990-8000001。" };

describe("the remover", () => {
  it("asks once about words that stand in several places", () => {
    const all = suspects([found("13812345678", 2), found("0990-8000001", 2), found("13812345678", 15)]);
    expect(all.map((suspect) => [suspect.words, suspect.times])).toEqual([
      ["13812345678", 2],
      ["0990-8000001", 1],
    ]);
  });

  it("waits until everything is decided", () => {
    const all = suspects([found("13812345678", 2)]);
    expect(isDecided(all)).toBe(false);
    all[0]!.choice = "SHOW";
    expect(isDecided(all)).toBe(true);
  });

  it("hides what is to be hidden everywhere, and longer words before those they hold", () => {
    const all = suspects([found("13812345678", 2), found("13812345678转801", 15), found("0990-8000001", 2)]);
    all[0]!.choice = "HIDE";
    all[1]!.choice = "HIDE";
    all[2]!.choice = "SHOW";
    expect(without(TEXT.question, all)).toBe("电话（电话略），或（电话略）。");
    expect(without(TEXT.answer, all)).toBe("致电0990-8000001。");
  });

  it("sends every decision along", () => {
    const all = suspects([found("13812345678", 2), found("0990-8000001", 2)]);
    all[0]!.choice = "HIDE";
    all[1]!.choice = "SHOW";
    expect(published(TEXT, all).decisions).toEqual([
      { words: "13812345678", hidden: true },
      { words: "0990-8000001", hidden: false },
    ]);
  });
});
