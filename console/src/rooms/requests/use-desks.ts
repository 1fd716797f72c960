import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";

export type Desk = Awaited<ReturnType<typeof readDesks>>[number];
export type Deadline = Awaited<ReturnType<typeof readDeadlines>>[number];

/** A desk as it is filled in. */
export interface DeskForm {
  name: string;
  introduction: string;
  address: string;
  hours: string;
  phone: string;
  fax: string;
  mail: string;
  closedNotice: string;
  open: boolean;
  keepDays: number;
}

export const NO_DESK: DeskForm = {
  name: "",
  introduction: "",
  address: "",
  hours: "",
  phone: "",
  fax: "",
  mail: "",
  closedNotice: "",
  open: true,
  keepDays: 0,
};

export function readDesks(): Promise<components["schemas"]["RequestDeskDeskShown"][]> {
  return read(client.GET("/api/console/request-desks"));
}

export function formOf(desk: Desk): DeskForm {
  return { ...desk.words, open: desk.open, keepDays: desk.keepDays };
}

export function changeDesk(desk: Desk, fields: DeskForm): Promise<Desk> {
  const body = { ...fields, form: desk.form, version: desk.version };
  return read(client.PUT("/api/console/request-desks/{id}", { params: { path: { id: desk.id } }, body }));
}

/** The deadlines of the law, with where they stand. */
export function readDeadlines(): Promise<components["schemas"]["RequestDeskDeadlineShown"][]> {
  return read(client.GET("/api/console/request-desks/deadlines"));
}

/** Desks whose name or body has certain words. */
export function named(desks: readonly Desk[], words: string): Desk[] {
  const wanted = words.trim();
  return desks.filter((desk) => desk.words.name.includes(wanted) || desk.bodyName.includes(wanted));
}
