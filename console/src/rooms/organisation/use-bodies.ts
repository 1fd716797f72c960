import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";
import type { Level } from "@/shared/levels";

/** A body as the tree and lists show it. */
export type BodyLine = components["schemas"]["BodyView"];
/** A body with what only its own page shows. */
export type BodyDetail = components["schemas"]["BodyPage"];

/** What may be filled in about a body. */
export interface BodyFields {
  code: string;
  level: Level;
  name: string;
  legalName: string;
  contact: string;
  phone: string;
  address: string;
}

export const NO_BODY: BodyFields = {
  code: "",
  level: "DEPARTMENT",
  name: "",
  legalName: "",
  contact: "",
  phone: "",
  address: "",
};

/** Most bodies that stand directly below one. */
const SIBLINGS = 200;

/** Reads the bodies directly below one, or the roots. */
export async function readChildren(parent: string | undefined): Promise<BodyLine[]> {
  const found: BodyLine[] = [];
  let after: string | undefined;
  do {
    const query = { parent, after, size: SIBLINGS };
    const slice: Slice<BodyLine> = await read(client.GET("/api/console/bodies", { params: { query } }));
    found.push(...(slice.items ?? []));
    after = slice.next ?? undefined;
  } while (after !== undefined);
  return found;
}

/** Finds bodies by the start of their code or a part of their name. */
export function findBodies(words: string, after?: string): Promise<Slice<BodyLine>> {
  return read(client.GET("/api/console/bodies", { params: { query: { q: words, after, size: 50 } } }));
}

export function readBody(id: string): Promise<BodyDetail> {
  return read(client.GET("/api/console/bodies/{id}", { params: { path: { id } } }));
}

export async function createBody(parent: string | null, fields: BodyFields): Promise<string> {
  const { code, level, name } = fields;
  const made = await read(
    client.POST("/api/console/bodies", { body: { code, parent: parent ?? undefined, level, name } }),
  );
  return made.id;
}

function path(detail: BodyDetail): { path: { id: string } } {
  return { path: { id: detail.body.id } };
}

export function changeBody(detail: BodyDetail, fields: BodyFields): Promise<void> {
  const { level, name, legalName, contact, phone, address } = fields;
  const body = { level, name, legalName, contact, phone, address, version: detail.body.version };
  return done(client.PUT("/api/console/bodies/{id}", { params: path(detail), body }));
}

export function moveBody(detail: BodyDetail, parent: string): Promise<void> {
  const body = { parent, version: detail.body.version };
  return done(client.POST("/api/console/bodies/{id}/move", { params: path(detail), body }));
}

export function closeBody(detail: BodyDetail, reason: string): Promise<void> {
  const body = { reason, version: detail.body.version };
  return done(client.POST("/api/console/bodies/{id}/close", { params: path(detail), body }));
}

export function reopenBody(detail: BodyDetail): Promise<void> {
  const body = { version: detail.body.version };
  return done(client.POST("/api/console/bodies/{id}/reopen", { params: path(detail), body }));
}
