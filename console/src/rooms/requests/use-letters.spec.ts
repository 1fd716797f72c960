import { describe, expect, it } from "vitest";

import { factNames, sortFacts, told, type Fact, type Letter } from "./use-letters";

function letter(more: Partial<Letter>): Letter {
  const words = { title: "延长答复期限告知书", to: "", text: "延长后的答复期限至2026年3月6日。" };
  return {
    kind: "EXTENSION_NOTICE",
    stage: "SIGNED",
    round: 1,
    number: "公开延期〔2026〕第1号",
    words,
    ...more,
  } as Letter;
}

describe("a letter", () => {
  it("names its facts between braces, each once", () => {
    const text = { title: "答复书", to: "{申请人}：", text: "{申请人}申请的{申请内容}，{理由}。{ 不是 }{}" };
    expect(factNames(text)).toEqual(["申请人", "申请内容", "理由"]);
  });

  it("has its writer fill in what only they know, and says what others must know first", () => {
    const facts = [
      { name: "理由", from: "LETTER", hint: "" },
      { name: "复议机关", from: "BODY", hint: "" },
      { name: "登记编号", from: "REQUEST", hint: "" },
    ] as Fact[];
    const sorted = sortFacts(facts, ["理由", "复议机关", "登记编号", "不存在"], ["理由", "复议机关", "联系电话"]);
    expect(sorted.own.map((fact) => fact.name)).toEqual(["理由"]);
    expect(sorted.lacking).toEqual(["复议机关"]);
    expect(sorted.unknown).toEqual(["不存在"]);
    expect(sortFacts([], ["理由"], []).unknown).toEqual([]);
  });

  it("told the applicant the day that the newest signed one of this handling says", () => {
    const receipt = letter({ kind: "RECEIPT", words: { title: "", to: "", text: "即在2026年2月5日前答复" } });
    expect(told([receipt], 1)).toEqual([{ letter: "公开延期〔2026〕第1号", due: "2026-02-05" }]);
    expect(told([receipt, letter({})], 1).map((one) => one.due)).toEqual(["2026-03-06"]);
    expect(told([receipt, letter({ stage: "DRAFT" })], 1).map((one) => one.due)).toEqual(["2026-02-05"]);
    expect(told([letter({})], 2)).toEqual([]);
    expect(told([letter({ kind: "REPLY" })], 1)).toEqual([]);
  });
});
