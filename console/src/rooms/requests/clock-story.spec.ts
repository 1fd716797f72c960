import { describe, expect, it } from "vitest";

import type { CasePage } from "@/client/schema";

import { clockStory } from "./clock-story";

type Page = Parameters<typeof clockStory>[0];

function page(clock: Partial<CasePage["clock"]>, more: Partial<Page> = {}, remaining = "剩 8 个工作日"): Page {
  return {
    clock: { allowance: { amount: 20, unit: "WORKING_DAYS" }, ...clock } as CasePage["clock"],
    summary: { remaining, dueDay: "2026-03-16", provisional: false } as CasePage["summary"],
    pauses: [],
    extensions: [],
    ...more,
  };
}

const STARTED = { startedAt: "2026-02-09T16:00:00Z" };

describe("a clock in words", () => {
  it("has not begun before the request is registered", () => {
    expect(clockStory(page({}), []).join("")).toContain("尚未登记");
  });

  it("says since when it runs, until when, and what is left", () => {
    const story = clockStory(page(STARTED), []).join("\n");
    expect(story).toContain("2026-02-10");
    expect(story).toContain("2026-03-16");
    expect(story).toContain("剩 8 个工作日");
  });

  it("says why it stands, since when, and how many working days are left", () => {
    const paused = page(
      { ...STARTED, pausedAt: "2026-02-24T01:00:00Z" },
      { pauses: [{ from: "2026-02-24T01:00:00Z", ground: "征求第三方意见" }] },
      "计时中止，还剩 15 个工作日",
    );
    const story = clockStory(paused, []).join("\n");
    expect(story).toContain("2026-02-24");
    expect(story).toContain("征求第三方意见");
    expect(story).toContain("还剩 15 个工作日");
    expect(story).not.toContain("2026-03-16");
  });

  it("tells both where a letter said another day than the clock says now", () => {
    const told = [
      { letter: "延长答复期限告知书", due: "2026-03-13" },
      { letter: "登记回执", due: "2026-03-16" },
    ];
    const story = clockStory(page(STARTED), told);
    expect(story.filter((line) => line.includes("2026-03-13"))).toHaveLength(1);
    expect(story.join("")).not.toContain("登记回执");
    expect(clockStory(page({ ...STARTED, stoppedAt: "2026-03-01T01:00:00Z" }), told).join("")).not.toContain("告知书");
  });

  it("names only extensions that were approved", () => {
    const one = {
      askedAt: "",
      askedBy: "",
      decidedBy: "",
      note: "",
      reason: "",
      time: { amount: 20, unit: "WORKING_DAYS" },
    };
    const extended = page(STARTED, {
      extensions: [
        { ...one, state: "APPROVED", decidedAt: "2026-03-10T01:00:00Z" },
        { ...one, state: "DECLINED", decidedAt: "2026-03-09T01:00:00Z" },
      ] as CasePage["extensions"],
    });
    const story = clockStory(extended, []).join("\n");
    expect(story).toContain("延长 20 个工作日");
    expect(story).not.toContain("2026-03-09");
  });
});
