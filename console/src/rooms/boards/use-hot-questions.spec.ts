import { describe, expect, it } from "vitest";

import { formOfDraft, mayEdit, mayGiveUp, STATES, type HotQuestion } from "./use-hot-questions";

const inState = (state: HotQuestion["state"]): HotQuestion => ({ state }) as HotQuestion;

describe("a hot question", () => {
  it("can be changed and given up unless somebody reviews it", () => {
    expect(STATES.filter((state) => mayEdit(inState(state)))).toEqual(["DRAFT", "RETURNED", "PUBLISHED", "TAKEN_DOWN"]);
    expect(STATES.filter((state) => mayGiveUp(inState(state)))).toEqual(["DRAFT", "RETURNED", "PUBLISHED"]);
  });

  it("begins with what a letter asked and how it was answered", () => {
    const form = formOfDraft({ site: "s", body: null, question: "问", answer: "答", origin: "2026-1" });
    expect(form).toEqual({ topic: "", question: "问", answer: "答", body: null, origin: "2026-1" });
  });
});
