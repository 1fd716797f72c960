import type { ActivityShown, HearingShown, HearingRegistrationRow } from "@/client/schema";
import { client, read, upload } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type Hearing = NonNullable<ActivityShown["hearing"]>;
export type RegistrationState = HearingRegistrationRow["state"];
export type Statement = HearingShown["record"]["text"]["statements"][number];
export type Point = HearingShown["findings"]["text"]["points"][number];

export const REGISTRATION_STATES: RegistrationState[] = [
  "RECEIVED",
  "SELECTED",
  "RESERVE",
  "NOT_SELECTED",
  "INELIGIBLE",
  "WITHDRAWN",
];
export const PARTS: Statement["part"][] = ["CHAIR", "INTRODUCTION", "STATEMENT", "QUESTION", "EXPLANATION"];

const SIZE = 50;

/** A group of seats as the form holds it. */
export interface SeatDraft {
  name: string;
  seats: number;
  reserves: number;
  invited: boolean;
}

/** A hearing's draft as the form holds it. */
export interface HearingDraft {
  ground: Hearing["matter"]["ground"];
  explanation: string;
  draft: string;
  heldAt: string;
  place: string;
  attendance: string;
  rule: Hearing["selection"]["rule"];
  numberSource: string;
  groups: SeatDraft[];
}

/** Returns what the form starts with. */
export function hearingDraftOf(hearing: Hearing | undefined | null): HearingDraft {
  return {
    ground: hearing?.matter.ground ?? "DECISION",
    explanation: hearing?.matter.explanation ?? "",
    draft: hearing?.matter.draft ?? "",
    heldAt: hearing?.session.heldAt ?? "",
    place: hearing?.session.place ?? "",
    attendance: hearing?.selection.attendance ?? "",
    rule: hearing?.selection.rule ?? "ORDER",
    numberSource: hearing?.selection.numberSource ?? "",
    groups: (hearing?.selection.groups ?? []).map((group) => ({ ...group })),
  };
}

/** Returns what is sent of it. */
export function hearingPart(draft: HearingDraft): Omit<HearingDraft, "heldAt"> & { heldAt?: string } {
  return { ...draft, heldAt: draft.heldAt ? new Date(draft.heldAt).toISOString() : undefined };
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readHearing(id: string): Promise<HearingShown> {
  return read(client.GET("/api/console/activities/{id}/hearing", at(id)));
}

export function readRegistrations(id: string, state: string, after?: string): Promise<Slice<HearingRegistrationRow>> {
  const query = { state: (state || undefined) as RegistrationState | undefined, after, size: SIZE };
  return read(client.GET("/api/console/activities/{id}/hearing/registrations", { params: { path: { id }, query } }));
}

export function excludeRegistration(id: string, registration: string, reason: string): Promise<HearingShown> {
  const params = { path: { id, registration } };
  const path = "/api/console/activities/{id}/hearing/registrations/{registration}/exclude";
  return read(client.POST(path, { params, body: { reason } }));
}

export function withdrawRegistration(id: string, registration: string, reason: string): Promise<HearingShown> {
  const params = { path: { id, registration } };
  const path = "/api/console/activities/{id}/hearing/registrations/{registration}/withdraw";
  return read(client.POST(path, { params, body: { reason } }));
}

export function inviteParticipant(id: string, group: number, name: string): Promise<HearingShown> {
  return read(client.POST("/api/console/activities/{id}/hearing/invitations", { ...at(id), body: { group, name } }));
}

export function selectParticipants(id: string, number: string): Promise<HearingShown> {
  return read(client.POST("/api/console/activities/{id}/hearing/select", { ...at(id), body: { number } }));
}

export function moveHearing(id: string, heldAt: string, place: string, reason: string): Promise<HearingShown> {
  const body = { heldAt: new Date(heldAt).toISOString(), place, reason };
  return read(client.POST("/api/console/activities/{id}/hearing/session", { ...at(id), body }));
}

/** Agenda and material as the form holds them. */
export interface PlanDraft {
  agenda: { time: string; words: string }[];
  materials: { file: string; title: string }[];
  deliveredOn: string;
}

export function writePlan(id: string, plan: PlanDraft, version: number): Promise<HearingShown> {
  const body = { ...plan, deliveredOn: plan.deliveredOn || undefined, version };
  return read(client.PUT("/api/console/activities/{id}/hearing/plan", { ...at(id), body }));
}

/** The record as the form holds it. */
export interface RecordDraft {
  attendance: string;
  statements: Statement[];
  signing: string;
  signedOn: string;
}

export function writeRecord(id: string, record: RecordDraft, version: number): Promise<HearingShown> {
  const body = { ...record, signedOn: record.signedOn || undefined, version };
  return read(client.PUT("/api/console/activities/{id}/hearing/record", { ...at(id), body }));
}

export function writeFindings(id: string, points: Point[], version: number): Promise<HearingShown> {
  return read(client.PUT("/api/console/activities/{id}/hearing/findings", { ...at(id), body: { points, version } }));
}

export type PaperKind = "PLAN" | "RECORD" | "FINDINGS";

export function publishPaper(id: string, kind: PaperKind, note: string): Promise<HearingShown> {
  const params = { path: { id, kind } };
  return read(client.POST("/api/console/activities/{id}/hearing/papers/{kind}/publish", { params, body: { note } }));
}

export function uploadMaterial(file: File): Promise<{ id: string; name: string }> {
  return upload("/api/console/files", file);
}
