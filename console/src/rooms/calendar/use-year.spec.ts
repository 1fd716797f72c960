import { describe, expect, it } from "vitest";

import { blanksBefore, type Month } from "./use-year";

function monthFrom(date: string): Month {
  return { month: 1, days: [{ date, kind: "WORKING_DAY", name: "", settled: true }] };
}

describe("a month", () => {
  it("starts under its own day of the week, Monday first", () => {
    expect(blanksBefore(monthFrom("2026-06-01"))).toBe(0);
    expect(blanksBefore(monthFrom("2026-11-01"))).toBe(6);
    expect(blanksBefore(monthFrom("2026-01-01"))).toBe(3);
  });
});
