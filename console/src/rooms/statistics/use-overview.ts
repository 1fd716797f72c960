import type { ChartData } from "@/shared/charts/chart-options";
import { around, lastPeriods, step, type Period, type Span } from "./periods";
import { readFigures, readManyFigures, valueOf, type FigureDefinition, type FigureLine } from "./use-figures";

/** How many bodies a chart compares; the table has them all. */
const MOST_BARS = 20;

/** The figures of a period, of the one before, and of the last twelve. */
export interface Overview {
  span: Span;
  now: FigureLine | undefined;
  before: FigureLine | undefined;
  course: FigureLine[];
}

/** The fields of work, in the order in which the overview shows them. */
const FIELDS = [
  "interaction",
  "casework",
  "participation",
  "content",
  "disclosure",
  "contributions",
  "intake",
  "citizens",
  "organisation",
] as const;

/** The figures of one field of work. */
export interface Field {
  room: (typeof FIELDS)[number] | "other";
  figures: FigureDefinition[];
}

/** Figures by the field that they belong to; unknown fields come last. */
export function byField(figures: FigureDefinition[]): Field[] {
  const fieldOf = (figure: FigureDefinition) =>
    FIELDS.find((room) => figure.code.startsWith(`${room}.`)) ?? ("other" as const);
  return [...FIELDS, "other" as const]
    .map((room) => ({ room, figures: figures.filter((figure) => fieldOf(figure) === room) }))
    .filter((field) => field.figures.length > 0);
}

/** Reads the figures of the period that a day belongs to, with their course. */
export async function readOverview(
  figures: FigureDefinition[],
  on: string,
  period: Period,
  under: string,
): Promise<Overview> {
  const codes = figures.map((figure) => figure.code);
  const drawn = figures.filter((figure) => figure.form !== "PERCENTILE").map((figure) => figure.code);
  const span = around(on, period);
  const count = period === "YEAR" ? 5 : 12;
  const by = period as "MONTH" | "QUARTER" | "YEAR";
  const [now, before, course] = await Promise.all([
    readManyFigures({ figures: codes, ...span, under }, "TOTAL"),
    readManyFigures({ figures: codes, ...step(on, period, -1), under }, "TOTAL"),
    readManyFigures({ figures: drawn, ...lastPeriods(on, period, count), under }, by),
  ]);
  return { span, now: now[0], before: before[0], course };
}

/** The course of one figure. */
export function trendChart(overview: Overview, figure: FigureDefinition): ChartData | null {
  if (figure.form === "PERCENTILE") return null;
  return {
    kind: figure.form === "SUM" ? "bars" : "lines",
    categories: overview.course.map((line) => line.key),
    series: [{ name: figure.label, values: overview.course.map((line) => valueOf(line, figure.code)) }],
  };
}

/** One figure body by body, the largest first; null where there is nothing to compare. */
export async function branchChart(
  figure: FigureDefinition | undefined,
  span: Span,
  under: string,
): Promise<ChartData | null> {
  if (!figure) return null;
  const lines = (await readFigures({ figures: [figure.code], ...span, under }, "BRANCH")).items ?? [];
  const told = lines
    .map((line) => ({ name: line.name, value: valueOf(line, figure.code) }))
    .filter((line) => line.value !== null && line.value !== 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, MOST_BARS);
  if (told.length < 2) return null;
  return {
    kind: "bars",
    lying: true,
    categories: told.map((line) => line.name),
    series: [{ name: figure.label, values: told.map((line) => line.value) }],
  };
}
