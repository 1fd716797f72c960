import { describe, expect, it } from "vitest";

import { bodyChart, monthChart, thisYear, type ReportTable } from "./use-report-table";
import { formOf, outcome, type Report } from "./use-reports";

describe("a direct report", () => {
  it("is amended from what was sent, attachments by name", () => {
    const report = {
      report: { title: "公示", classCode: "d01", disclosedOn: "2026-03-02", address: "" },
      madeOn: null,
      text: "全文",
      files: [{ id: "f", name: "名单.pdf", size: "1 KB", contentPath: "/x" }],
    } as unknown as Report;
    expect(formOf(report)).toEqual({
      title: "公示",
      classCode: "d01",
      madeOn: null,
      disclosedOn: "2026-03-02",
      address: "",
      text: "全文",
      files: [{ id: "f", name: "名单.pdf" }],
    });
  });

  it("tells what was done of many from what was not", () => {
    const checked = [
      { id: "a", title: "甲", reasons: [] },
      { id: "b", title: "乙", reasons: ["由您报送"] },
    ];
    expect(outcome(checked)).toEqual({ done: 1, failed: [checked[1]] });
  });
});

describe("the table of direct reports", () => {
  const line = (name: string, ...counts: number[]): ReportTable["total"] => ({
    key: name,
    name,
    counts,
    sum: counts.reduce((sum, one) => sum + one, 0),
  });
  const table: ReportTable = {
    months: ["2026-01", "2026-02"],
    bodies: [line("少", 1, 0), line("多", 2, 3)],
    classes: [],
    total: line("", 3, 3),
    reported: line("", 2, 1),
    adopted: line("", 1, 0),
    adoptionRate: 33.3,
  };

  it("begins with this year, by Beijing's calendar", () => {
    expect(thisYear("2026-12-31T17:00:00Z")).toEqual({ from: "2027-01-01", until: "2027-01-01" });
  });

  it("draws months side by side and bodies from most to fewest", () => {
    const months = monthChart(table, { reported: "直报", upward: "上报", adopted: "采用" });
    expect(months.series.map((one) => one.values)).toEqual([
      [3, 3],
      [2, 1],
      [1, 0],
    ]);
    expect(bodyChart(table, "直报").categories).toEqual(["多", "少"]);
  });
});
