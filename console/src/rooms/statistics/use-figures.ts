import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

import type { Span } from "./periods";

export type FigureDefinition = components["schemas"]["FiguresFigureDefinitionView"];
export type FigureLine = components["schemas"]["FigureLine"];
/** A fact behind a figure; one thing may stand behind many facts. */
export type Subject = components["schemas"]["SubjectsSubjectView"] & { key: string };

/** How a table of figures is laid out. */
export const GROUPINGS = ["TOTAL", "BRANCH", "BODY", "SITE", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What is asked of figures; an empty body or site means all. */
export interface FigureQuestion extends Span {
  figures: string[];
  under?: string;
  site?: string;
}

export function readDefinitions(): Promise<FigureDefinition[]> {
  return read(client.GET("/api/console/figures/definitions"));
}

export function setOpen(code: string, open: boolean): Promise<void> {
  const params = { params: { path: { code } } };
  return done(
    open
      ? client.POST("/api/console/figures/definitions/{code}/open", params)
      : client.POST("/api/console/figures/definitions/{code}/close", params),
  );
}

/** Reads a table of figures; only the one by body comes slice by slice. */
export async function readFigures(question: FigureQuestion, by: Grouping, after?: string): Promise<Slice<FigureLine>> {
  if (question.figures.length === 0) return { items: [], next: null };
  const { figures, from, until, under, site } = question;
  const query = { figure: figures, from, until, under: under || undefined, site: site || undefined, by, after };
  return read(client.GET("/api/console/figures", { params: { query } }));
}

/** The server answers so many figures at once. */
const MOST_AT_ONCE = 40;

/** Reads any number of figures, in several questions where one would be too long; not those by body, which come slice by slice. */
export async function readManyFigures(question: FigureQuestion, by: Exclude<Grouping, "BODY">): Promise<FigureLine[]> {
  const lots: string[][] = [];
  for (let at = 0; at < question.figures.length; at += MOST_AT_ONCE) {
    lots.push(question.figures.slice(at, at + MOST_AT_ONCE));
  }
  const answers = await Promise.all(lots.map((figures) => readFigures({ ...question, figures }, by)));
  const [first, ...others] = answers.map((answer) => answer.items ?? []);
  const rest = (key: string) => others.flatMap((lines) => lines.find((line) => line.key === key)?.values ?? []);
  return (first ?? []).map((line) => ({ ...line, values: [...line.values, ...rest(line.key)] }));
}

/** What is asked of the facts behind a figure. */
export interface SubjectFilter extends Span {
  kind: string;
  without: string;
  under: string;
  /** `true` for the body by itself */
  alone: string;
  site: string;
}

export async function readSubjects(filter: Partial<SubjectFilter>, after?: string): Promise<Slice<Subject>> {
  const query = { ...filter, alone: filter.alone === "true", kind: filter.kind ?? "", after, size: 50 };
  const slice = await read(client.GET("/api/console/figures/subjects", { params: { query } }));
  return { ...slice, items: slice.items?.map((one) => ({ ...one, key: `${one.at} ${one.subject}` })) };
}

/** The value of a figure in a line; null where there was nothing to divide by. */
export function valueOf(line: FigureLine | undefined, figure: string): number | null {
  return line?.values.find((one) => one.figure === figure)?.value ?? null;
}

/** By how many percent a value grew, a whole number; null where that says nothing. */
export function growth(now: number | null, before: number | null): number | null {
  if (now === null || before === null || before === 0) return null;
  return Math.round(((now - before) / Math.abs(before)) * 100);
}

/** Which facts open a figure: those of its kind; of a difference those that are left. */
export function opening(figure: FigureDefinition): { kind: string; without?: string } {
  return figure.form === "DIFFERENCE" && figure.per
    ? { kind: figure.kind, without: figure.per }
    : { kind: figure.kind };
}
