import { describe, expect, it } from "vitest";

import { changedCells, faultyCells, figures, typedCells, type Cell, type Report } from "./use-reports";

const cell = (name: string, source: Cell["source"], own: number | null): Cell =>
  ({ cell: name, label: name, source, own, value: own }) as Cell;

const report = {
  version: 3,
  findings: [
    { code: "c", reason: "r", stops: true, cell: "requests/received/natural", chapter: null },
    { code: "c", reason: "r", stops: true, cell: null, chapter: "problems" },
  ],
  chapters: [
    {
      grids: [
        {
          rows: [
            { cells: [cell("permits/permits/decided", "TYPED", null), cell("charges/charges/charged", "TYPED", 1.5)] },
            { cells: [cell("requests/received/natural", "COUNTED", 7)] },
          ],
        },
      ],
    },
  ],
} as unknown as Report;

describe("a report", () => {
  it("has fields only for what must be typed in", () => {
    expect(typedCells(report)).toEqual({ "permits/permits/decided": null, "charges/charges/charged": 1.5 });
  });

  it("sends only what was typed differently, also what was emptied", () => {
    const typed = typedCells(report);
    expect(changedCells(report, typed)).toEqual({});
    expect(changedCells(report, { ...typed, "permits/permits/decided": 0, "charges/charges/charged": null })).toEqual({
      "permits/permits/decided": 0,
      "charges/charges/charged": null,
    });
  });

  it("marks the cells that findings name and offers all figures to words", () => {
    expect([...faultyCells(report)]).toEqual(["requests/received/natural"]);
    expect(figures(report)[2]).toEqual({
      name: "{requests/received/natural}",
      label: "requests/received/natural",
      value: 7,
    });
  });
});
