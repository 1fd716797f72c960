import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";

export type BlueprintLine = components["schemas"]["BlueprintsBlueprintLine"];
export type BlueprintState = components["schemas"]["EditBlueprintsBlueprintState"];
export type Blueprint = components["schemas"]["Blueprint"];
export type PlannedChannel = components["schemas"]["BlueprintPlannedChannel"];
export type PlannedMailbox = components["schemas"]["PlannedMailbox"];

export function readBlueprints(): Promise<BlueprintLine[]> {
  return read(client.GET("/api/console/blueprints"));
}

export function readBlueprint(name: string): Promise<BlueprintState> {
  return read(client.GET("/api/console/blueprints/{name}", { params: { path: { name } } }));
}

export function saveBlueprint(state: BlueprintState, blueprint: Blueprint): Promise<BlueprintState> {
  const body = { version: state.version, blueprint };
  return read(client.PUT("/api/console/blueprints/{name}", { params: { path: { name: blueprint.name } }, body }));
}

export function copyBlueprint(from: string, copy: { name: string; label: string }): Promise<BlueprintState> {
  return read(client.POST("/api/console/blueprints/{name}/copy", { params: { path: { name: from } }, body: copy }));
}

/** A channel as it is first planned. */
export function blankChannel(): PlannedChannel {
  return {
    name: "",
    slug: "",
    type: "工作动态",
    description: "",
    keywords: "",
    reviewLevels: 1,
    responsible: "OWNER",
    duty: "",
    pushAcceptance: "BY_HAND",
    children: [],
  };
}

/** A mailbox as it is first planned: for all kinds of letters. */
export function blankMailbox(): PlannedMailbox {
  return { key: "", kind: "OTHER", name: "{name}信箱", introduction: "", letterKinds: [], responsible: "OWNER" };
}
