import { describe, expect, it } from "vitest";

import type { ActivityShown } from "@/client/schema";
import { pretendServer } from "@/testing/server";

import { draftOf, saveActivity } from "./use-activities";
import { reviewOf, reviewPart } from "./use-reviews";

const review = {
  id: "r1",
  kind: "REVIEW",
  title: "年度评议",
  introduction: "",
  review: {
    formVersion: 0,
    targets: [{ body: "b1", name: "县水利局" }, { name: "青石镇" }],
    criteria: [{ name: "服务", weight: 60 }],
    grades: [{ label: "满意", score: 100 }],
    groups: [{ key: "public", name: "社会公众", weight: 40 }],
    least: 5,
  },
  version: 2,
} as unknown as ActivityShown;

describe("a review's draft", () => {
  it("gives back what it was made of", () => {
    expect({ formVersion: 0, ...reviewPart(reviewOf(review.review)) }).toEqual(review.review);
  });

  it("is sent with nothing of other kinds", async () => {
    const seen = pretendServer({ "PUT /api/console/activities/r1": () => review });
    await saveActivity(review, draftOf(review));
    expect(seen[0]?.body).toMatchObject({ review: { groups: [{ key: "public", weight: 40 }], least: 5 } });
    expect(seen[0]?.body).not.toHaveProperty("survey");
    expect(seen[0]?.body).not.toHaveProperty("consultation");
  });
});
