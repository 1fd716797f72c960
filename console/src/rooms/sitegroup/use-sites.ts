import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type SiteLine = components["schemas"]["SitesSiteLine"];
export type SiteView = components["schemas"]["SiteView"];
export type Step = components["schemas"]["SitesStepView"];
export type Slot = components["schemas"]["SiteSlot"];
export type Theme = components["schemas"]["BuiltInThemesTheme"];

export type SiteState = SiteLine["state"];
export const STATES: SiteState[] = ["PREPARING", "RUNNING", "SUSPENDED", "CLOSING", "CLOSED"];

/** Which sites a list shows. */
export interface SiteFilter {
  word: string;
  state: string;
  under: string;
}

export function readSites(filter: Partial<SiteFilter>, after?: string): Promise<Slice<SiteLine>> {
  const state = filter.state as SiteState | undefined;
  return read(client.GET("/api/console/sites", { params: { query: { ...filter, state, after, size: 50 } } }));
}

function of(id: string): { path: { id: string } } {
  return { path: { id } };
}

export function readSite(id: string): Promise<SiteView> {
  return read(client.GET("/api/console/sites/{id}", { params: of(id) }));
}

export function renameSite(site: SiteView, name: string): Promise<SiteView> {
  const body = { version: site.version, name };
  return read(client.POST("/api/console/sites/{id}/rename", { params: of(site.id), body }));
}

export function changeSettings(site: SiteView, settings: Record<string, string>): Promise<SiteView> {
  const body = { version: site.version, settings };
  return read(client.PUT("/api/console/sites/{id}/settings", { params: of(site.id), body }));
}

export function changeHosts(site: SiteView, hosts: string[]): Promise<SiteView> {
  const body = { version: site.version, hosts };
  return read(client.PUT("/api/console/sites/{id}/hosts", { params: of(site.id), body }));
}

export function changeSlots(site: SiteView, slots: Slot[]): Promise<SiteView> {
  const body = { version: site.version, slots };
  return read(client.PUT("/api/console/sites/{id}/slots", { params: of(site.id), body }));
}

export function changeTheme(site: SiteView, theme: string): Promise<SiteView> {
  const body = { version: site.version, theme };
  return read(client.PUT("/api/console/sites/{id}/theme", { params: of(site.id), body }));
}

export function readThemes(): Promise<Theme[]> {
  return read(client.GET("/api/console/themes"));
}

export function readProcedure(id: string): Promise<Step[]> {
  return read(client.GET("/api/console/sites/{id}/procedure", { params: of(id) }));
}

/** Steps of a site's life, as the server names them in addresses. */
export const STEPS = ["suspend", "resume", "announce-closing", "close", "reopen"] as const;
export type StepName = (typeof STEPS)[number];

/** Reads for each step why it may not be taken now; an empty list means that it may. */
export async function readSteps(id: string): Promise<Record<string, string[]>> {
  return read(client.GET("/api/console/sites/{id}/steps", { params: of(id) }));
}

/** What a step is recorded with. */
export interface StepFields {
  reason: string;
  approvalNumber: string;
  notice: string;
  startsOn: string | null;
  endsOn: string | null;
}

/** Takes a step; returns what people should know although it was done. */
export async function takeStep(site: SiteView, step: StepName, fields: StepFields): Promise<string[]> {
  const body = {
    ...fields,
    version: site.version,
    startsOn: fields.startsOn ?? undefined,
    endsOn: fields.endsOn ?? undefined,
  };
  const request = { params: of(site.id), body };
  switch (step) {
    case "suspend":
      return (await read(client.POST("/api/console/sites/{id}/suspend", request))).warnings;
    case "resume":
      return (await read(client.POST("/api/console/sites/{id}/resume", request))).warnings;
    case "announce-closing":
      return (await read(client.POST("/api/console/sites/{id}/announce-closing", request))).warnings;
    case "close":
      return (await read(client.POST("/api/console/sites/{id}/close", request))).warnings;
    case "reopen":
      return (await read(client.POST("/api/console/sites/{id}/reopen", request))).warnings;
  }
}
