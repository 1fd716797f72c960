import { describe, expect, it } from "vitest";

import { around, firstDay, lastOver, lastPeriods, step, today } from "./periods";

describe("a period", () => {
  it("holds the day it is asked for, whole", () => {
    expect(around("2026-11-22", "DAY")).toEqual({ from: "2026-11-22", until: "2026-11-22" });
    expect(around("2026-11-22", "WEEK")).toEqual({ from: "2026-11-16", until: "2026-11-22" });
    expect(around("2026-02-28", "MONTH")).toEqual({ from: "2026-02-01", until: "2026-02-28" });
    expect(around("2026-11-22", "QUARTER")).toEqual({ from: "2026-10-01", until: "2026-12-31" });
    expect(around("2026-11-22", "YEAR")).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  });

  it("leads to the one before and after, over the turn of the year", () => {
    expect(step("2026-01-31", "MONTH", -1)).toEqual({ from: "2025-12-01", until: "2025-12-31" });
    expect(step("2026-12-31", "WEEK", 1)).toEqual({ from: "2027-01-04", until: "2027-01-10" });
    expect(lastPeriods("2026-03-15", "MONTH", 12)).toEqual({ from: "2025-04-01", until: "2026-03-31" });
  });

  it("is found again by the name that the server gives it", () => {
    expect(["2026-11-22", "2026-11", "2026-Q4", "2026", "2026-W53", "2027-W01"].map(firstDay)).toEqual([
      "2026-11-22",
      "2026-11-01",
      "2026-10-01",
      "2026-01-01",
      "2026-12-28",
      "2027-01-04",
    ]);
  });

  it("is looked back at once it is over", () => {
    expect(lastOver("2026-11-22", "DAY", "2026-11-22")).toBe("2026-11-21");
    expect(lastOver("2026-11-22", "MONTH", "2026-11-22")).toBe("2026-10-31");
    expect(lastOver("2026-09-03", "MONTH", "2026-11-22")).toBe("2026-09-03");
  });

  it("begins in Beijing", () => {
    expect(today(Date.parse("2026-11-21T16:30:00Z"))).toBe("2026-11-22");
  });
});
