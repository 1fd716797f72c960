import { describe, expect, it } from "vitest";

import type { ActivityShown } from "@/client/schema";
import { pretendServer } from "@/testing/server";

import { draftOf, saveActivity } from "./use-activities";
import { addEntry, newKey } from "./use-interviews";

const interview = {
  id: "i1",
  kind: "INTERVIEW",
  title: "招生",
  introduction: "为什么",
  interview: { guests: [{ name: "江晓岚", post: "局长", portrait: null }], host: "宁静", background: "", coverAlt: "" },
  version: 2,
} as unknown as ActivityShown;

describe("an interview", () => {
  it("is kept with its guests, and with nothing of other kinds", async () => {
    const seen = pretendServer({ "PUT /api/console/activities/i1": () => interview });
    await saveActivity(interview, draftOf(interview));
    expect(seen[0]?.body).toMatchObject({
      interview: { guests: [{ name: "江晓岚", post: "局长", portrait: "" }], host: "宁静" },
    });
    expect(seen[0]?.body).not.toHaveProperty("consultation");
    expect(seen[0]?.body).not.toHaveProperty("survey");
  });

  it("sends an entry under a key of its own", async () => {
    const seen = pretendServer({ "POST /api/console/activities/i1/interview/entries": () => ({ number: 1 }) });
    const key = newKey();
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newKey()).not.toBe(key);
    await addEntry("i1", { key, speaker: "HOST", words: "大家好" });
    expect(seen[0]?.body).toEqual({ key, speaker: "HOST", words: "大家好" });
  });
});
