import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { JobState } from "@/shared/composables/use-job";
import type { Slice } from "@/shared/composables/use-slice-list";

export type Entry = components["schemas"]["TrailEntryView"];
export type EntryPage = components["schemas"]["TrailEntryPage"];
export type Action = components["schemas"]["TrailActionView"];
export type Verification = components["schemas"]["VerificationView"];

/** What is asked of the trail; days are whole days in Beijing. */
export interface TrailFilter {
  from: string;
  until: string;
  account: string;
  action: string;
  subjectId: string;
  body: string;
  site: string;
}

export const NO_FILTER: TrailFilter = {
  from: "",
  until: "",
  account: "",
  action: "",
  subjectId: "",
  body: "",
  site: "",
};

export function readTrail(filter: Partial<TrailFilter>, after?: string): Promise<Slice<Entry>> {
  return read(client.GET("/api/console/audit/entries", { params: { query: { ...filter, after, size: 50 } } }));
}

export function readEntry(id: string): Promise<EntryPage> {
  return read(client.GET("/api/console/audit/entries/{id}", { params: { path: { id } } }));
}

export function readActions(): Promise<Action[]> {
  return read(client.GET("/api/console/audit/actions"));
}

export function startVerification(): Promise<Verification> {
  return read(client.POST("/api/console/audit/verifications"));
}

export function lastVerifications(): Promise<Verification[]> {
  return read(client.GET("/api/console/audit/verifications"));
}

/** A verification as a job that is watched. */
export async function watchVerification(id: string): Promise<JobState & { verification: Verification }> {
  const verification = await read(client.GET("/api/console/audit/verifications/{id}", { params: { path: { id } } }));
  return {
    total: verification.total,
    done: verification.checked,
    failed: 0,
    finished: verification.state !== "RUNNING",
    verification,
  };
}
