import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type CaseRow = components["schemas"]["CaseRow"];
export type CasePage = components["schemas"]["CasePage"];
export type Offer = components["schemas"]["CaseOfferShown"];
export type Kind = components["schemas"]["CasesKindShown"];
export type Handler = components["schemas"]["CasesHandlerShown"];
export type Outcome = components["schemas"]["CasesOutcomeShown"];
export type ActFields = components["schemas"]["CasesActFields"];
export type Tab = NonNullable<CaseQuery["tab"]>;
export type Unit = "HOURS" | "OFFICE_HOURS" | "DAYS" | "WORKING_DAYS";

/** What a list of cases is narrowed to. */
export interface CaseQuery {
  tab?: "MINE" | "WAITING" | "BODY" | "JOINT" | "SUPERVISED" | "OVERDUE" | "OPEN" | "CONCLUDED";
  kind?: string;
  state?: string;
  body?: string;
  card?: "NONE" | "YELLOW" | "RED";
  number?: string;
  words?: string;
}

export const TABS: Tab[] = ["MINE", "WAITING", "BODY", "JOINT", "SUPERVISED", "OVERDUE", "OPEN", "CONCLUDED"];

export const UNITS: Unit[] = ["WORKING_DAYS", "DAYS", "HOURS", "OFFICE_HOURS"];

export function readCases(query: CaseQuery, after?: string): Promise<Slice<CaseRow>> {
  return read(client.GET("/api/console/cases", { params: { query: { ...query, after, size: 50 } } }));
}

/** How many wait in each part; 1000 means so many or more. */
export function countCases(): Promise<Record<string, number>> {
  return read(client.GET("/api/console/cases/counts"));
}

export function readKinds(): Promise<Kind[]> {
  return read(client.GET("/api/console/cases/kinds"));
}

export function readCase(id: string): Promise<CasePage> {
  return read(client.GET("/api/console/cases/{id}", { params: { path: { id } } }));
}

export function readHandlers(id: string): Promise<Handler[]> {
  return read(client.GET("/api/console/cases/{id}/handlers", { params: { path: { id } } }));
}

/** Finds the case with a number of a kind, for merging. */
export async function findByNumber(kind: string, number: string): Promise<CaseRow | undefined> {
  const query: CaseQuery = { tab: "OPEN", kind, number };
  return (await readCases(query)).items?.[0];
}

export function act(id: string, fields: ActFields): Promise<CasePage> {
  return read(client.POST("/api/console/cases/{id}/acts", { params: { path: { id } }, body: fields }));
}

export function assignMany(rows: CaseRow[], person: string): Promise<Outcome[]> {
  const items = rows.map((row) => ({ id: row.id, version: row.version }));
  return read(client.POST("/api/console/cases/assign", { body: { items, person } }));
}
