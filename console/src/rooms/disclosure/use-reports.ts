import type { components } from "@/client/schema";
import { client, done, read, upload } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

type Schemas = components["schemas"];
export type ReportRow = Schemas["DirectReportRow"];
export type Report = Schemas["DirectReportShown"];
export type ReportClass = Schemas["DirectReportReportClassShown"];
export type Checked = Schemas["DirectReportChecked"];
export type Upload = Schemas["DirectReportReportUploadShown"];
export type State = ReportRow["state"];

export const STATES: State[] = ["SENT", "RETURNED", "ACCEPTED", "WITHDRAWN"];

/** What a list of direct reports is narrowed to; empty means anything. */
export interface ReportQuery {
  state: string;
  body: string;
  classCode: string;
  word: string;
  from: string;
  until: string;
}

/** The short form of a disclosed item. */
export interface ReportForm {
  title: string;
  classCode: string;
  madeOn: string | null;
  disclosedOn: string | null;
  address: string;
  text: string;
  files: { id: string; name: string }[];
}

export const NO_REPORT: ReportForm = {
  title: "",
  classCode: "",
  madeOn: null,
  disclosedOn: null,
  address: "",
  text: "",
  files: [],
};

export function formOf({ report, madeOn, text, files }: Report): ReportForm {
  const { title, classCode, disclosedOn, address } = report;
  return {
    title,
    classCode,
    madeOn: madeOn ?? null,
    disclosedOn,
    address,
    text,
    files: files.map(({ id, name }) => ({ id, name })),
  };
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });
/** A day that was cleared is no day. */
const sent = (form: ReportForm): Schemas["DirectReportRequestsDirectReportFields"] => ({
  ...form,
  madeOn: form.madeOn || undefined,
  disclosedOn: form.disclosedOn || undefined,
  files: form.files.map((file) => file.id),
});

export function readReports(query: Partial<ReportQuery>, after?: string): Promise<Slice<ReportRow>> {
  const narrowed = { ...query, state: query.state as State | undefined };
  return read(client.GET("/api/console/disclosure-reports", { params: { query: { ...narrowed, after, size: 100 } } }));
}

export function readReport(id: string): Promise<Report> {
  return read(client.GET("/api/console/disclosure-reports/{id}", at(id)));
}

export function readClasses(): Promise<ReportClass[]> {
  return read(client.GET("/api/console/disclosure-reports/classes"));
}

/** Sends an item; says so where the body had reported it before. */
export async function sendReport(form: ReportForm): Promise<{ repeated: boolean }> {
  return read(client.POST("/api/console/disclosure-reports", { body: sent(form) }));
}

export function amendReport(report: Report, form: ReportForm): Promise<Report> {
  const body = { ...sent(form), version: report.report.version };
  return read(client.PUT("/api/console/disclosure-reports/{id}", { ...at(report.report.id), body }));
}

export function withdrawReport({ report }: Report): Promise<void> {
  const body = { version: report.version };
  return done(client.POST("/api/console/disclosure-reports/{id}/withdraw", { ...at(report.id), body }));
}

/** Takes an accepted report over as an entry of a section. */
export function takeOver({ report }: Report, section: string): Promise<Report> {
  return read(client.POST("/api/console/disclosure-reports/{id}/take-over", { ...at(report.id), body: { section } }));
}

const chosen = (rows: ReportRow[]): { id: string; version: number }[] =>
  rows.map(({ id, version }) => ({ id, version }));

/** The server looks at so many in one go. */
const AT_ONCE = 200;

async function partByPart(rows: ReportRow[], deed: (some: ReportRow[]) => Promise<Checked[]>): Promise<Checked[]> {
  const all: Checked[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) all.push(...(await deed(rows.slice(from, from + AT_ONCE))));
  return all;
}

export function acceptReports(rows: ReportRow[]): Promise<Checked[]> {
  return partByPart(rows, (some) =>
    read(client.POST("/api/console/disclosure-reports/accept", { body: { reports: chosen(some) } })),
  );
}

export function returnReports(rows: ReportRow[], reason: string): Promise<Checked[]> {
  return partByPart(rows, (some) =>
    read(client.POST("/api/console/disclosure-reports/return", { body: { reports: chosen(some), reason } })),
  );
}

/** What was done and what was not, of many. */
export function outcome(checked: Checked[]): { done: number; failed: Checked[] } {
  const failed = checked.filter((one) => one.reasons.length > 0);
  return { done: checked.length - failed.length, failed };
}

/** Hands a filled table in. */
export function uploadTable(path: string, file: File): Promise<Upload> {
  return upload<Upload>(path, file);
}

export async function storeFile(file: File): Promise<{ id: string; name: string }> {
  const stored = await upload<{ id: string; name: string }>("/api/console/files", file);
  return { id: stored.id, name: stored.name };
}
