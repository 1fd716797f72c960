import { client, read } from "@/shared/api";
import type { ChannelNode } from "@/shared/channel-tree";

import type { Choice } from "./use-pick";

const SHOWN = 30;

interface Named {
  id: string;
  name: string;
  code?: string;
}

function choice(thing: Named): Choice {
  return { id: thing.id, label: thing.name, note: thing.code };
}

export async function findBodies(words: string): Promise<Choice[]> {
  const slice = await read(
    client.GET("/api/console/bodies", { params: { query: { q: words || undefined, size: SHOWN } } }),
  );
  return (slice.items ?? []).map(choice);
}

export async function bodyNamed(id: string): Promise<Choice> {
  return choice((await read(client.GET("/api/console/bodies/{id}", { params: { path: { id } } }))).body);
}

export async function findSites(words: string): Promise<Choice[]> {
  const slice = await read(client.GET("/api/console/sites", { params: { query: { word: words, size: SHOWN } } }));
  return (slice.items ?? []).map(choice);
}

export async function siteNamed(id: string): Promise<Choice> {
  return choice(await read(client.GET("/api/console/sites/{id}", { params: { path: { id } } })));
}

interface Person {
  id: string;
  holder: string;
  loginName: string;
}

function person(account: Person): Choice {
  return { id: account.id, label: account.holder, note: account.loginName };
}

export async function findAccounts(words: string): Promise<Choice[]> {
  const slice = await read(
    client.GET("/api/console/accounts", { params: { query: { q: words || undefined, size: SHOWN } } }),
  );
  return (slice.items ?? []).map(person);
}

export async function accountNamed(id: string): Promise<Choice> {
  return person((await read(client.GET("/api/console/accounts/{id}", { params: { path: { id } } }))).account);
}

export function readChannels(site: string): Promise<ChannelNode[]> {
  return read(client.GET("/api/console/sites/{id}/channels", { params: { path: { id: site } } }));
}
