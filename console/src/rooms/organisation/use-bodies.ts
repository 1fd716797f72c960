import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";
import type { Level } from "@/shared/levels";

/** A body as the tree and lists show it. */
export interface BodyLine {
  id: string;
  code: string;
  name: string;
  legalName: string;
  level: Level;
  parent?: string | null;
  open: boolean;
  hasChildren: boolean;
}

/** A body with what only its own page shows. */
export interface BodyDetail {
  id: string;
  code: string;
  name: string;
  legalName: string;
  level: Level;
  parent?: string | null;
  path: string;
  version: number;
  open: boolean;
  legalNameByHand: boolean;
  contact: string;
  phone: string;
  address: string;
  closedAt?: string | null;
  closedReason?: string | null;
  openChildren: number;
  openAccounts: number;
}

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
  return read(client.GET("/api/console/bodies", { params: { query: { words, after, size: 50 } } }));
}

export function readBody(id: string): Promise<BodyDetail> {
  return read(client.GET("/api/console/bodies/{id}", { params: { path: { id } } }));
}

export function createBody(parent: string | null, fields: BodyFields): Promise<BodyDetail> {
  const { code, level, name } = fields;
  return read(client.POST("/api/console/bodies", { body: { code, parent, level, name } }));
}

export function changeBody(body: BodyDetail, fields: BodyFields): Promise<void> {
  const { level, name, legalName, contact, phone, address } = fields;
  const change = { version: body.version, fields: { level, name, legalName, contact, phone, address } };
  return done(client.PUT("/api/console/bodies/{id}", { params: { path: { id: body.id } }, body: change }));
}

export function moveBody(body: BodyDetail, parent: string): Promise<void> {
  const move = { version: body.version, parent };
  return done(client.POST("/api/console/bodies/{id}/move", { params: { path: { id: body.id } }, body: move }));
}

export function closeBody(body: BodyDetail, reason: string): Promise<void> {
  const close = { version: body.version, reason };
  return done(client.POST("/api/console/bodies/{id}/close", { params: { path: { id: body.id } }, body: close }));
}
