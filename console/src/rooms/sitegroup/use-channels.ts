import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";

export type Channel = components["schemas"]["ChannelsChannelView"];
export type Owed = components["schemas"]["ChannelOwed"];

export const ACCEPTANCES: Owed["pushAcceptance"][] = ["AUTOMATIC", "BY_HAND", "NEVER"];

/** What is filled in about a channel. */
export interface ChannelFields {
  slug: string;
  name: string;
  type: string;
  description: string;
  keywords: string;
  responsibleBody: string;
  person: string | null;
  updateDays: number | null;
  reviewLevels: number;
  duty: string;
  pushAcceptance: Owed["pushAcceptance"];
}

/** Returns the fields of a channel; without one, those that a new channel of a body starts with. */
export function fieldsOf(channel: Channel | null, body: string): ChannelFields {
  return {
    slug: channel?.slug ?? "",
    name: channel?.name ?? "",
    type: channel?.type ?? "工作动态",
    description: channel?.description ?? "",
    keywords: channel?.keywords ?? "",
    responsibleBody: channel?.owed.responsibleBody ?? body,
    person: channel?.owed.person ?? null,
    updateDays: channel?.owed.updateDays ?? null,
    reviewLevels: channel?.owed.reviewLevels ?? 1,
    duty: channel?.owed.duty ?? "",
    pushAcceptance: channel?.owed.pushAcceptance ?? "BY_HAND",
  };
}

function owedIn(fields: ChannelFields): Owed {
  const { responsibleBody, person, updateDays, reviewLevels, duty, pushAcceptance } = fields;
  return {
    responsibleBody,
    person: person || undefined,
    updateDays: updateDays ?? undefined,
    reviewLevels,
    duty,
    pushAcceptance,
  };
}

function wordsIn(fields: ChannelFields): { name: string; type: string; description: string; keywords: string } {
  const { name, type, description, keywords } = fields;
  return { name, type, description, keywords };
}

function of(id: string): { path: { id: string } } {
  return { path: { id } };
}

export function readChannels(site: string): Promise<Channel[]> {
  return read(client.GET("/api/console/sites/{id}/channels", { params: of(site) }));
}

export function addChannel(site: string, parent: string | null, fields: ChannelFields): Promise<Channel> {
  const body = { parent: parent ?? undefined, slug: fields.slug, words: wordsIn(fields), owed: owedIn(fields) };
  return read(client.POST("/api/console/sites/{id}/channels", { params: of(site), body }));
}

/** Writes words and duty of a channel, each only where it has changed. */
export async function changeChannel(channel: Channel, fields: ChannelFields): Promise<void> {
  const before = fieldsOf(channel, channel.owed.responsibleBody);
  let version = channel.version;
  if (JSON.stringify(wordsIn(before)) !== JSON.stringify(wordsIn(fields))) {
    const body = { version, words: wordsIn(fields) };
    version = (await read(client.PUT("/api/console/channels/{id}", { params: of(channel.id), body }))).version;
  }
  if (JSON.stringify(owedIn(before)) !== JSON.stringify(owedIn(fields))) {
    const body = { version, owed: owedIn(fields) };
    await done(client.PUT("/api/console/channels/{id}/duty", { params: of(channel.id), body }));
  }
}

export function moveChannel(channel: Channel, parent: string | null): Promise<Channel> {
  const body = { version: channel.version, parent: parent ?? undefined, slug: channel.slug };
  return read(client.POST("/api/console/channels/{id}/move", { params: of(channel.id), body }));
}

export function reorderChannels(site: string, parent: string | null, order: string[]): Promise<void> {
  const body = { parent: parent ?? undefined, order };
  return done(client.POST("/api/console/sites/{id}/channels/reorder", { params: of(site), body }));
}

export function closeChannel(channel: Channel): Promise<void> {
  const body = { version: channel.version };
  return done(client.POST("/api/console/channels/{id}/close", { params: of(channel.id), body }));
}

export function reopenChannel(channel: Channel): Promise<void> {
  const body = { version: channel.version };
  return done(client.POST("/api/console/channels/{id}/reopen", { params: of(channel.id), body }));
}
