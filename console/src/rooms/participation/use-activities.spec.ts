import { describe, expect, it } from "vitest";

import type { ActivityShown } from "@/client/schema";
import { pretendServer } from "@/testing/server";

import { draftOf, paragraphsOf, saveActivity } from "./use-activities";

const survey = {
  id: "s1",
  kind: "SURVEY",
  title: "公交",
  introduction: "为什么",
  opensAt: "2026-11-01T01:00:00Z",
  closesAt: "2026-12-01T01:00:00Z",
  survey: { once: "CODE", shown: "LIVE", formVersion: 0 },
  version: 3,
} as unknown as ActivityShown;

describe("an activity's draft", () => {
  it("starts with what was kept and sends only what its kind has", async () => {
    const seen = pretendServer({ "PUT /api/console/activities/s1": () => survey });
    const draft = draftOf(survey);
    expect(draft.window).toEqual(["2026-11-01T01:00:00Z", "2026-12-01T01:00:00Z"]);
    await saveActivity(survey, draft);
    expect(seen[0]?.body).toEqual({
      version: 3,
      title: "公交",
      introduction: "为什么",
      opensAt: "2026-11-01T01:00:00.000Z",
      closesAt: "2026-12-01T01:00:00.000Z",
      survey: { once: "CODE", shown: "LIVE" },
    });
  });

  it("sends a consultation's paragraphs and no survey", async () => {
    const text = { ...survey, kind: "CONSULTATION", survey: undefined } as unknown as ActivityShown;
    const seen = pretendServer({ "PUT /api/console/activities/s1": () => text });
    await saveActivity(text, { ...draftOf(text), draft: [{ heading: "第一条", text: "为了" }] });
    expect(seen[0]?.body).toMatchObject({ consultation: { draft: [{ heading: "第一条", text: "为了" }] } });
    expect(seen[0]?.body).not.toHaveProperty("survey");
  });
});

describe("a text that is cut into paragraphs", () => {
  it("begins one at each article", () => {
    expect(paragraphsOf("第一条　为了规范，制定本办法。\n第二款\n第十二条 收费")).toEqual([
      { heading: "第一条", text: "为了规范，制定本办法。\n第二款" },
      { heading: "第十二条", text: "收费" },
    ]);
  });

  it("begins one after an empty line where there are no articles", () => {
    expect(paragraphsOf("甲\n乙\n\n丙\n")).toEqual([
      { heading: "", text: "甲\n乙" },
      { heading: "", text: "丙" },
    ]);
    expect(paragraphsOf("  \n")).toEqual([]);
  });
});
