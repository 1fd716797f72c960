import { describe, expect, it } from "vitest";

import { asProblem, OFFLINE, problemOf, UNREADABLE } from "./problem";
import { wordingOf } from "./wording";

const REFUSED = {
  type: "/problems/content/edition-not-approved",
  title: "暂不能发布",
  status: 409,
  detail: "稿件尚未通过终审，不能发布。",
  code: "content/edition-not-approved",
  refusals: [
    { code: "content/edition-not-approved", reason: "稿件尚未通过终审，不能发布。" },
    { code: "sitegroup/site-closed", reason: "站点已关停。" },
  ],
  traceId: "7f3c",
};

describe("a problem", () => {
  it("is known by its own code and by each refusal's", () => {
    const problem = problemOf(409, REFUSED);
    expect(problem.is("content/edition-not-approved")).toBe(true);
    expect(problem.is("sitegroup/site-closed")).toBe(true);
    expect(problem.is("sitegroup/other")).toBe(false);
  });

  it("says each reason once", () => {
    expect(wordingOf(problemOf(409, REFUSED))).toEqual({
      title: "暂不能发布",
      lines: ["稿件尚未通过终审，不能发布。", "站点已关停。"],
      trace: "7f3c",
    });
  });

  it("names the fields that are wrong", () => {
    const body = {
      status: 422,
      code: "edge/invalid-input",
      errors: [{ field: "name", code: "kernel/required", reason: "必填。" }],
    };
    expect(problemOf(422, body).faults).toEqual([{ field: "name", code: "kernel/required", reason: "必填。" }]);
  });

  it("keeps its status where the body is not ours", () => {
    const problem = problemOf(502, "<html>Bad gateway</html>");
    expect(problem.code).toBe(UNREADABLE);
    expect(wordingOf(problem).lines[0]).toContain("502");
  });

  it("is told from a fault of our own", () => {
    expect(asProblem(new TypeError("Failed to fetch")).code).toBe(OFFLINE);
    expect(() => asProblem(new RangeError("ours"))).toThrow(RangeError);
  });
});
