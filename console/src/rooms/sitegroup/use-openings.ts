import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { JobState } from "@/shared/composables/use-job";
import type { Slice } from "@/shared/composables/use-slice-list";

export type Progress = components["schemas"]["ReadOpeningsProgress"];
export type OpeningLine = components["schemas"]["ReadOpeningsLine"];

/** Orders sites for a body and all below it; an empty blueprint takes the one of each body's level. */
export function orderSites(under: string, blueprint: string): Promise<Progress> {
  return read(client.POST("/api/console/openings", { body: { under, blueprint } }));
}

/** An order as a job that is watched. */
export async function watchOpening(id: string): Promise<JobState & { progress: Progress }> {
  const progress = await read(client.GET("/api/console/openings/{id}", { params: { path: { id } } }));
  const { total, done, failed, state } = progress;
  return { total, done, failed, finished: state === "FINISHED", progress };
}

export function lastOpenings(): Promise<Slice<Progress>> {
  return read(client.GET("/api/console/openings", { params: { query: { size: 10 } } }));
}

export function readLines(id: string, after?: string): Promise<Slice<OpeningLine>> {
  const query = { after: after === undefined ? undefined : Number(after), size: 100 };
  return read(client.GET("/api/console/openings/{id}/items", { params: { path: { id }, query } }));
}
