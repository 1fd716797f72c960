import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type Queue = components["schemas"]["QueueView"];
export type Fault = components["schemas"]["QueueFaultView"];

export function readQueue(): Promise<Queue> {
  return read(client.GET("/api/console/publishing/queue"));
}

export function readFaults(after?: string): Promise<Slice<Fault>> {
  return read(client.GET("/api/console/publishing/faults", { params: { query: { after } } }));
}

/** Has every page of a site made anew; returns the change that it became. */
export async function rebuildSite(id: string): Promise<string> {
  const asked = await read(client.POST("/api/console/publishing/sites/{id}/rebuild", { params: { path: { id } } }));
  return asked.change;
}
