import { beforeAll, describe, expect, it } from "vitest";

import { addWords } from "@/shared/words/words";

import { capped, limitWords, thresholdWords } from "./case-words";
import { EMPTY_RULE, formOf, ruleFields, type Rule } from "./use-rules";
import zh from "./words.zh.json";

beforeAll(() => addWords("zh", "casework", zh));

describe("counts", () => {
  it("say when the server stopped counting", () => {
    expect([capped(0), capped(999), capped(1000)]).toEqual(["0", "999", "999+"]);
  });
});

describe("a rule", () => {
  it("is told in words", () => {
    expect(limitWords({ amount: 48, unit: "HOURS" })).toBe("48 小时");
    expect(thresholdWords({ share: 80, left: { amount: 1, unit: "WORKING_DAYS" } })).toBe("已用 80%，或剩 1 个工作日");
    expect(thresholdWords({ share: 100 })).toBe("超期");
    expect(thresholdWords({})).toBe("超期");
  });

  it("is sent without what is switched off", () => {
    const sent = ruleFields({ ...EMPTY_RULE, validFrom: "2026-01-01", source: "依据" });
    expect(sent.yellowShare).toBe(80);
    expect(sent).not.toHaveProperty("yellowLeft");
    expect(sent).not.toHaveProperty("redShare");
    expect(sent).not.toHaveProperty("body");
  });

  it("comes back from the dialog as it went in", () => {
    const rule = {
      kind: "interaction.letter",
      body: "b",
      validFrom: "2026-01-01",
      limit: { amount: 48, unit: "HOURS" },
      yellow: { left: { amount: 1, unit: "WORKING_DAYS" } },
      red: {},
      extensionTimes: 2,
      extensionMost: { amount: 5, unit: "WORKING_DAYS" },
      source: "依据",
      version: 4,
    } as Rule;
    const sent = ruleFields(formOf(rule));
    expect(sent).toMatchObject({ body: "b", version: 4, yellowLeft: { amount: 1, unit: "WORKING_DAYS" } });
    expect(sent).not.toHaveProperty("yellowShare");
  });
});
