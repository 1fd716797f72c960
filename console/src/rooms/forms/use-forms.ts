import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

import type { Definition } from "./definition";

export type FormLine = components["schemas"]["FormLine"];
export type FormView = components["schemas"]["FormView"];
export type Purpose = components["schemas"]["FormPurposeView"];
export type NewForm = components["schemas"]["NewForm"];
export type VersionLine = components["schemas"]["FormVersionLine"];

export function readForms(query: { words?: string; purpose?: string }, after?: string): Promise<Slice<FormLine>> {
  return read(client.GET("/api/console/forms", { params: { query: { ...query, after } } }));
}

export function readPurposes(): Promise<Purpose[]> {
  return read(client.GET("/api/console/forms/purposes"));
}

export function readForm(id: string): Promise<FormView> {
  return read(client.GET("/api/console/forms/{id}", { params: { path: { id } } }));
}

export function createForm(body: NewForm): Promise<FormView> {
  return read(client.POST("/api/console/forms", { body }));
}

export function saveDraft(form: FormView, definition: Definition): Promise<FormView> {
  const body = { version: form.version, definition };
  return read(client.PUT("/api/console/forms/{id}/draft", { params: { path: { id: form.id } }, body }));
}

export function startDraft(form: FormView, number: number): Promise<FormView> {
  return read(client.POST("/api/console/forms/{id}/draft", { params: { path: { id: form.id } }, body: { number } }));
}

export function dropDraft(form: FormView): Promise<FormView> {
  const body = { version: form.version };
  return read(client.POST("/api/console/forms/{id}/drop-draft", { params: { path: { id: form.id } }, body }));
}

export function renameForm(form: FormView, name: string): Promise<FormView> {
  const body = { version: form.version, name };
  return read(client.POST("/api/console/forms/{id}/rename", { params: { path: { id: form.id } }, body }));
}

export function release(form: FormView): Promise<FormView> {
  const body = { version: form.version };
  return read(client.POST("/api/console/forms/{id}/release", { params: { path: { id: form.id } }, body }));
}

/** Where the server draws a version with a site's own template. */
export function previewAddress(form: FormView, number: number, site: string): string {
  const query = new URLSearchParams({ site, title: form.name });
  return `/api/console/forms/${form.id}/versions/${number}/preview?${query.toString()}`;
}
