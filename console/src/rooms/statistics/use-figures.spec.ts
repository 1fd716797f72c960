import { describe, expect, it } from "vitest";

import { shown } from "@/shared/format/number";
import { pretendServer } from "@/testing/server";

import {
  growth,
  opening,
  readFigures,
  readManyFigures,
  readSubjects,
  valueOf,
  type FigureDefinition,
} from "./use-figures";
import { branchChart } from "./use-overview";

function figure(form: FigureDefinition["form"], per?: string): FigureDefinition {
  return {
    code: "letters",
    label: "来信",
    form,
    kind: "valid",
    per,
    unit: "ITEMS",
    unitLabel: "件",
    source: "",
    open: true,
    measured: true,
  };
}

describe("a figure", () => {
  it("is a dash where there was nothing to divide by, and never a nought", () => {
    expect([shown(null), shown(undefined), shown(0), shown(1234.5)]).toEqual(["—", "—", "0", "1,234.5"]);
    const line = { key: "", name: "", alone: false, values: [{ figure: "a", value: 3 }, { figure: "b" }] };
    expect([valueOf(line, "a"), valueOf(line, "b"), valueOf(line, "c")]).toEqual([3, null, null]);
  });

  it("grows only against something", () => {
    expect([growth(15, 10), growth(5, 10), growth(5, 0), growth(null, 5)]).toEqual([50, -50, null, null]);
  });

  it("opens to its own facts, a difference to those that are left", () => {
    expect(opening(figure("RATE", "all"))).toEqual({ kind: "valid" });
    expect(opening(figure("DIFFERENCE", "concluded"))).toEqual({ kind: "valid", without: "concluded" });
  });
});

describe("asking for figures", () => {
  it("sends what is chosen, and nothing that is left empty", async () => {
    const seen = pretendServer({ "GET /api/console/figures": () => ({ items: [], next: null }) });
    await readFigures({ figures: ["a"], from: "2026-01-01", until: "2026-12-31", under: "", site: "" }, "BRANCH");
    expect(seen[0]?.query).toEqual({ figure: "a", from: "2026-01-01", until: "2026-12-31", by: "BRANCH" });
    expect(await readFigures({ figures: [], from: "", until: "" }, "TOTAL")).toEqual({ items: [], next: null });
    expect(seen).toHaveLength(1);
  });

  it("asks several times where the server would not answer all at once, and puts the answers together", async () => {
    const codes = Array.from({ length: 95 }, (_, index) => `f${index}`);
    const asked: number[] = [];
    pretendServer({
      "GET /api/console/figures": ({ all }) => {
        asked.push(all("figure").length);
        const line = (key: string) => ({
          key,
          name: key,
          alone: false,
          values: all("figure").map((figure) => ({ figure, value: Number(figure.slice(1)) })),
        });
        return { items: [line("2026-01"), line("2026-02")], next: null };
      },
    });
    const lines = await readManyFigures({ figures: codes, from: "2026-01-01", until: "2026-02-28" }, "MONTH");
    expect(asked).toEqual([40, 40, 15]);
    expect(lines.map((line) => line.key)).toEqual(["2026-01", "2026-02"]);
    expect(lines.map((line) => codes.map((code) => valueOf(line, code)))).toEqual(
      [codes, codes].map((each) => each.map((_, index) => index)),
    );
  });

  it("opens the very days, body and kind that the number counts", async () => {
    const seen = pretendServer({ "GET /api/console/figures/subjects": () => ({ items: [], next: null }) });
    await readSubjects({ kind: "valid", from: "2026-01-01", until: "2026-01-31", under: "b", alone: "true" });
    expect(seen[0]?.query).toMatchObject({ kind: "valid", under: "b", alone: "true", from: "2026-01-01" });
  });
});

describe("the chart of bodies", () => {
  it("puts the largest first and leaves out those with nothing", async () => {
    const line = (name: string, value: number) => ({
      key: name,
      name,
      alone: false,
      values: [{ figure: "letters", value }],
    });
    pretendServer({
      "GET /api/console/figures": () => ({ items: [line("甲", 1), line("乙", 5), line("丙", 0)], next: null }),
    });
    const chart = await branchChart(figure("SUM"), { from: "2026-01-01", until: "2026-01-31" }, "");
    expect(chart?.categories).toEqual(["乙", "甲"]);
  });
});
