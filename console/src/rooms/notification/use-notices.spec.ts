import { describe, expect, it } from "vitest";

import { pageOf, type NoticeLine } from "./use-notices";

const leading = (link: string): NoticeLine => ({
  id: "1",
  kind: "content.returned",
  title: "退回",
  body: "",
  link,
  at: "2026-11-22T01:00:00Z",
  read: false,
});

describe("a notice", () => {
  it("leads to a page of the console", () => {
    expect(pageOf(leading("/console/articles/1?tab=a"))).toBe("/articles/1?tab=a");
  });

  it("leads nowhere else", () => {
    for (const link of ["", "https://example.com/", "//example.com", "/console//example.com", "javascript:alert(1)"])
      expect(pageOf(leading(link))).toBeNull();
  });
});
