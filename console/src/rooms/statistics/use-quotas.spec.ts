import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";

import FulfilmentTable from "./parts/FulfilmentTable.vue";
import { asked, brief, fieldsOf, heldBy, times, type HolderLine } from "./use-quotas";

const LINE: HolderLine = {
  id: "1",
  name: "青石镇",
  order: "/1/",
  judgements: [
    { period: "2026-11-21", verdict: "MET", value: 2 },
    { period: "2026-11-22", verdict: "MISSED", value: 0 },
    { period: "2026-11-23", verdict: "DAY_OFF", value: 5 },
  ],
};

describe("a quota", () => {
  it("says what it asks in one sentence", () => {
    const quota = { ...fieldsOf(null, "2026-01-01"), amount: 2, period: "DAY" as const };
    expect(asked(quota, "次")).toBe("每日不少于 2 次");
    expect(asked({ ...quota, workingDaysOnly: true })).toBe("每个工作日不少于 2");
    expect(asked({ ...quota, form: "WITHIN", amount: 48, period: "MONTH" }, "小时")).toBe(
      "每月至少 100% 不超过 48 小时",
    );
  });

  it("says of whom", () => {
    const quota = fieldsOf(null, "2026-01-01");
    expect(heldBy(quota)).toBe("全部单位");
    expect(heldBy({ ...quota, levels: ["TOWNSHIP", "STREET"] })).toBe("单位：乡镇、街道");
    expect(heldBy({ ...quota, levels: ["TOWNSHIP"], listed: ["x"] })).toBe("指定的 1 个单位");
  });
});

describe("who met it", () => {
  it("is counted and told by sign, not by colour alone", () => {
    expect(times(LINE, "MISSED")).toBe(1);
    const cells = mount(FulfilmentTable, { props: { lines: [LINE], loading: false } })
      .findAll("tbody td")
      .map((cell) => cell.text());
    expect(cells).toEqual(["1", "1", "✓2", "✗0", "·"]);
  });

  it("names days shortly and everything else without its year", () => {
    expect(["2026-11-02", "2026-W47", "2026-11", "2026"].map(brief)).toEqual(["2", "W47", "11", "2026"]);
  });
});
