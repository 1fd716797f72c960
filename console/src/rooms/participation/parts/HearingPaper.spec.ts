import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";

import type { HearingShown } from "@/client/schema";

import HearingPaper from "./HearingPaper.vue";

const FACTS = { publishedAt: undefined, correction: "", version: 1 } as unknown as HearingShown["plan"]["facts"];
const HEARING = {
  offers: [{ code: "PUBLISH_HEARING_PLAN", label: "公布议程和材料", noteNeeded: false, refusals: [] }],
} as unknown as HearingShown;

function paper(withheld?: boolean) {
  const props = { id: "h1", hearing: HEARING, kind: "PLAN" as const, facts: FACTS, busy: false };
  return mount(HearingPaper, { props: withheld === undefined ? props : { ...props, withheld } });
}

describe("a hearing's paper", () => {
  it("can be published", () => {
    expect(paper().find("[data-act=publish-plan]").text()).toBe("公布议程和材料");
  });

  it("waits for the report where it is withheld", () => {
    expect(paper(true).find("[data-act=publish-plan]").exists()).toBe(false);
  });
});
