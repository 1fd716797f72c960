import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

import type { Way } from "./receiving";

export type Request = components["schemas"]["RequestDetail"];
export type RequestRow = components["schemas"]["RequestRow"];
export type Consultation = Request["consultations"][number];
export type Demand = Request["demands"][number];
export type Reason = Request["offers"][number]["refusals"][number];
export type State = Request["state"];
export type ApplicantKind = Request["applicant"]["kind"];
export type ConsultationKind = Consultation["kind"];
export type Opinion = NonNullable<Consultation["opinion"]>;
export type Sensitivity = Request["sensitivity"];

export const STATES: State[] = [
  "RECEIVED",
  "HANDLING",
  "AWAITING_CORRECTION",
  "CONSULTING",
  "AWAITING_REASONS",
  "AWAITING_PAYMENT",
  "IN_REVIEW",
  "IN_SIGNING",
  "SIGNED",
  "REPLIED",
  "CLOSED",
  "WITHDRAWN",
  "VOIDED",
];
export const APPLICANTS: ApplicantKind[] = [
  "NATURAL",
  "COMMERCIAL",
  "RESEARCH",
  "CHARITY",
  "LEGAL_SERVICE",
  "OTHER_ORGANISATION",
];
export const OPINIONS: Opinion[] = ["CONSENTS", "OBJECTS", "SILENT"];

/** What a list of requests is narrowed to; empty means anything. */
export interface RequestQuery {
  body: string;
  state: string;
  outcome: string;
  applicant: string;
  way: string;
  dueBefore: string;
  number: string;
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readRequests(query: Partial<RequestQuery>, after?: string): Promise<Slice<RequestRow>> {
  const narrowed = {
    ...query,
    state: query.state as State | undefined,
    applicant: query.applicant as ApplicantKind | undefined,
    way: query.way as Way | undefined,
  };
  return read(client.GET("/api/console/information-requests", { params: { query: { ...narrowed, after, size: 50 } } }));
}

export function readRequest(id: string): Promise<Request> {
  return read(client.GET("/api/console/information-requests/{id}", at(id)));
}

/** The request behind a case. */
export function readRequestOfCase(matter: string): Promise<Request> {
  return read(client.GET("/api/console/information-requests/of-case/{matter}", { params: { path: { matter } } }));
}

/** The request with the number that its applicant was given; null while it is still on its way to the office. */
export async function readRequestOfNumber(number: string): Promise<Request | null> {
  const found = (await readRequests({ number })).items?.[0];
  return found ? readRequest(found.id) : null;
}

export interface Registering {
  way: Way;
  day: string;
  applicant: ApplicantKind;
  note: string;
}

export function register(request: Request, registering: Registering): Promise<Request> {
  const body = { ...registering, version: request.version };
  return read(client.POST("/api/console/information-requests/{id}/register", { ...at(request.id), body }));
}

export function checkIdentity(request: Request): Promise<Request> {
  return read(client.POST("/api/console/information-requests/{id}/check-identity", at(request.id)));
}

export function setRoute(request: Request, sensitivity: Sensitivity): Promise<Request> {
  return read(
    client.POST("/api/console/information-requests/{id}/route", { ...at(request.id), body: { sensitivity } }),
  );
}

/** What is asked of the applicant, or came from them. */
export interface Words {
  text: string;
  day: string;
  workingDays: number | null;
}

export function askCorrection(request: Request, words: Words): Promise<Request> {
  const params = at(request.id);
  return read(
    client.POST("/api/console/information-requests/{id}/ask-correction", { ...params, body: asked(request, words) }),
  );
}

export function askReasons(request: Request, words: Words): Promise<Request> {
  const params = at(request.id);
  return read(
    client.POST("/api/console/information-requests/{id}/ask-reasons", { ...params, body: asked(request, words) }),
  );
}

export function receiveCorrection(request: Request, { text, day }: Words): Promise<Request> {
  const body = { text, day, version: request.version };
  return read(client.POST("/api/console/information-requests/{id}/receive-correction", { ...at(request.id), body }));
}

export function receiveReasons(request: Request, { text, day }: Words): Promise<Request> {
  const body = { text, day, version: request.version };
  return read(client.POST("/api/console/information-requests/{id}/receive-reasons", { ...at(request.id), body }));
}

export function setDelay(request: Request, { text, workingDays }: Words): Promise<Request> {
  const body = { workingDays: workingDays ?? 0, note: text, version: request.version };
  return read(client.POST("/api/console/information-requests/{id}/set-delay", { ...at(request.id), body }));
}

function asked(request: Request, { text, day, workingDays }: Words) {
  return { text, day: day || undefined, workingDays: workingDays ?? undefined, version: request.version };
}

export interface Question {
  kind: ConsultationKind;
  name: string;
  contact: string;
  question: string;
  day: string;
}

export function consult(request: Request, question: Question): Promise<Request> {
  const body = { ...question, version: request.version };
  return read(client.POST("/api/console/information-requests/{id}/consultations", { ...at(request.id), body }));
}

const one = (request: Request, consultation: Consultation) => ({
  params: { path: { id: request.id, which: consultation.id } },
});

export function noteReached(request: Request, consultation: Consultation, day: string): Promise<Request> {
  const path = "/api/console/information-requests/{id}/consultations/{which}/reached";
  return read(client.POST(path, { ...one(request, consultation), body: { day } }));
}

export function noteOpinion(
  request: Request,
  consultation: Consultation,
  given: { opinion: Opinion; day: string; note: string },
): Promise<Request> {
  const path = "/api/console/information-requests/{id}/consultations/{which}/answer";
  const body = { ...given, day: given.opinion === "SILENT" ? undefined : given.day, version: request.version };
  return read(client.POST(path, { ...one(request, consultation), body }));
}

/** Why something may not be done now; undefined where it is no business of who looks. */
export function against(request: Request, act: string): Reason[] | undefined {
  return request.offers.find((offer) => offer.code === act)?.refusals;
}

/** Whether something stands in nobody's way. */
export function isOpen(request: Request, act: string): boolean {
  return against(request, act)?.length === 0;
}
