import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

type Schemas = components["schemas"];

export type ReportLine = Schemas["AnnualReportLine"];
export type Report = Schemas["AnnualReportShown"];
export type Chapter = Schemas["AnnualReportReportChapterShown"];
export type Grid = Schemas["AnnualReportReportGridShown"];
export type Cell = Schemas["AnnualReportReportCellShown"];
export type Finding = Schemas["AnnualReportReportFinding"];
export type Behind = Schemas["AnnualReportReportRequestShown"];

export const STAGES = ["NOT_BEGUN", "DRAFT", "SUBMITTED", "PUBLISHED", "OVERDUE"] as const;
export type Stage = (typeof STAGES)[number];

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readReports(year: number, stage: string, after?: string): Promise<Slice<ReportLine>> {
  const query = { year, stage: (stage || undefined) as Stage | undefined, after, size: 100 };
  return read(client.GET("/api/console/annual-reports", { params: { query } }));
}

export function readYears(): Promise<number[]> {
  return read(client.GET("/api/console/annual-reports/years"));
}

export function begin(body: string, year: number): Promise<Report> {
  return read(client.POST("/api/console/annual-reports", { body: { body, year } }));
}

export async function remind(year: number, bodies: string[]): Promise<number> {
  const answer = await read(client.POST("/api/console/annual-reports/remind", { body: { year, bodies } }));
  return answer.bodies;
}

export function readReport(id: string): Promise<Report> {
  return read(client.GET("/api/console/annual-reports/{id}", at(id)));
}

export function readBehind(id: string, cell: string, after?: string): Promise<Slice<Behind>> {
  const params = { path: { id }, query: { cell, after, size: 50 } };
  return read(client.GET("/api/console/annual-reports/{id}/requests", { params }));
}

export function writeText(report: Report, chapter: string, words: string | null): Promise<Report> {
  const params = { path: { id: report.id, chapter } };
  return read(
    client.PUT("/api/console/annual-reports/{id}/texts/{chapter}", {
      params,
      body: { words: words ?? undefined, version: report.version },
    }),
  );
}

export function typeNumbers(report: Report, numbers: Record<string, number | null>): Promise<Report> {
  const body = {
    version: report.version,
    numbers: Object.entries(numbers).map(([cell, value]) => ({ cell, value: value ?? undefined })),
  };
  return read(client.PUT("/api/console/annual-reports/{id}/numbers", { ...at(report.id), body }));
}

export function correct(report: Report, cell: string, value: number, reason: string): Promise<Report> {
  const body = { cell, value, reason, version: report.version };
  return read(client.POST("/api/console/annual-reports/{id}/correct", { ...at(report.id), body }));
}

export function takeBack(report: Report, cell: string): Promise<Report> {
  const body = { cell, version: report.version };
  return read(client.POST("/api/console/annual-reports/{id}/take-back", { ...at(report.id), body }));
}

export function submit(report: Report): Promise<Report> {
  const body = { version: report.version };
  return read(client.POST("/api/console/annual-reports/{id}/submit", { ...at(report.id), body }));
}

export function giveBack(report: Report, reason: string): Promise<Report> {
  const body = { version: report.version, reason };
  return read(client.POST("/api/console/annual-reports/{id}/return", { ...at(report.id), body }));
}

export function publish(report: Report): Promise<void> {
  const body = { version: report.version };
  return done(client.POST("/api/console/annual-reports/{id}/publish", { ...at(report.id), body }));
}

export function amend(report: Report, reason: string, numbers: Record<string, number>): Promise<void> {
  const body = {
    reason,
    version: report.version,
    numbers: Object.entries(numbers).map(([cell, value]) => ({ cell, value })),
    chapters: [],
  };
  return done(client.POST("/api/console/annual-reports/{id}/amend", { ...at(report.id), body }));
}

/** The typed cells of a report as they stand, for the fields of its tables. */
export function typedCells(report: Report): Record<string, number | null> {
  return Object.fromEntries(
    allCells(report)
      .filter((cell) => cell.source === "TYPED")
      .map((cell) => [cell.cell, cell.own ?? null]),
  );
}

/** What was typed differently from what the report holds. */
export function changedCells(report: Report, typed: Record<string, number | null>): Record<string, number | null> {
  const before = typedCells(report);
  return Object.fromEntries(Object.entries(typed).filter(([cell, value]) => before[cell] !== value));
}

export function allCells(report: Report): Cell[] {
  return report.chapters.flatMap((chapter) => chapter.grids.flatMap((grid) => grid.rows.flatMap((row) => row.cells)));
}

/** The findings that a cell takes part in: shown where it stands. */
export function faultyCells(report: Report): Set<string> {
  return new Set(report.findings.flatMap((finding) => (finding.cell ? [finding.cell] : [])));
}

/** The figures that words may name, for the menu of the editor. */
export function figures(report: Report): { name: string; label: string; value: number | null }[] {
  return allCells(report).map((cell) => ({ name: `{${cell.cell}}`, label: cell.label, value: cell.value ?? null }));
}
