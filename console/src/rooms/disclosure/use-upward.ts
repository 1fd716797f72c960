import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type UpwardItem = components["schemas"]["DirectReportUpwardItemShown"];
export type Level = UpwardItem["level"];

export const LEVELS: Level[] = ["CITY", "PROVINCE", "STATE"];

/** What a list of items upward is narrowed to; empty means anything. */
export interface UpwardQuery {
  level: string;
  adopted: string;
  word: string;
  from: string;
  until: string;
}

export interface UpwardForm {
  title: string;
  classCode: string;
  level: Level;
  sentOn: string | null;
  adoptedOn: string | null;
  adoptedWhere: string;
}

export const NO_ITEM: UpwardForm = {
  title: "",
  classCode: "",
  level: "CITY",
  sentOn: null,
  adoptedOn: null,
  adoptedWhere: "",
};

export function formOf({ title, classCode, level, sentOn, adoptedOn, adoptedWhere }: UpwardItem): UpwardForm {
  return { title, classCode, level, sentOn, adoptedOn: adoptedOn ?? null, adoptedWhere };
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });
/** A day that was cleared is no day. */
const sent = (form: UpwardForm): components["schemas"]["DirectReportRequestsUpwardFields"] => ({
  ...form,
  sentOn: form.sentOn || undefined,
  adoptedOn: form.adoptedOn || undefined,
});

export function readUpward(query: Partial<UpwardQuery>, after?: string): Promise<Slice<UpwardItem>> {
  const narrowed = {
    ...query,
    level: query.level as Level | undefined,
    adopted: query.adopted === undefined ? undefined : query.adopted === "true",
  };
  return read(client.GET("/api/console/disclosure-upward", { params: { query: { ...narrowed, after, size: 100 } } }));
}

export function writeUpward(form: UpwardForm): Promise<UpwardItem> {
  return read(client.POST("/api/console/disclosure-upward", { body: sent(form) }));
}

export function changeUpward(item: UpwardItem, form: UpwardForm): Promise<UpwardItem> {
  const body = { ...sent(form), version: item.version };
  return read(client.PUT("/api/console/disclosure-upward/{id}", { ...at(item.id), body }));
}

export function removeUpward({ id, version }: UpwardItem): Promise<void> {
  return done(client.DELETE("/api/console/disclosure-upward/{id}", { params: { path: { id }, query: { version } } }));
}
