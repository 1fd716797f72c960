import { describe, expect, it } from "vitest";

import { size } from "./number";
import { ago, day, minute } from "./time";

describe("time", () => {
  it("is told by Beijing's clock, wherever the browser stands", () => {
    expect(minute("2026-11-21T16:05:00Z")).toBe("2026-11-22 00:05");
    expect(day("2026-11-21T15:59:59Z")).toBe("2026-11-21");
  });

  it("leaves a calendar date as it is", () => {
    expect(day("2026-11-22")).toBe("2026-11-22");
  });

  it("is relative for a week and a date from then on", () => {
    const now = Date.parse("2026-11-22T00:00:00Z");
    expect(ago("2026-11-21T23:57:00Z", now)).toBe("3分钟前");
    expect(ago("2026-11-01T00:00:00Z", now)).toBe("2026-11-01");
  });

  it("is empty where there is none", () => {
    expect(minute(null)).toBe("");
    expect(ago(undefined)).toBe("");
  });
});

describe("a size", () => {
  it("is told in the unit that suits", () => {
    expect([size(999), size(1536), size(5 * 1024 * 1024)]).toEqual(["999 B", "1.5 KB", "5.0 MB"]);
  });
});
