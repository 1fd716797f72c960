import type {
  ActivityRow,
  ActivityShown,
  CrossCell,
  OpenText,
  OpinionCounts,
  OpinionRow,
  PeriodRule,
  SurveyCounted,
} from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

import { hearingDraftOf, hearingPart, type HearingDraft } from "./use-hearings";
import { interviewDraftOf, type InterviewDraft } from "./use-interviews";
import { reviewOf, reviewPart, type ReviewDraft } from "./use-reviews";

export type Kind = ActivityShown["kind"];
export type State = ActivityShown["state"];
export type TextState = OpenText["state"];
export type Adoption = OpinionRow["adoption"];

export const KINDS: Kind[] = ["SURVEY", "CONSULTATION", "REVIEW", "INTERVIEW", "HEARING"];
export const STATES: State[] = ["DRAFT", "IN_REVIEW", "APPROVED", "OPEN", "CLOSED", "CONCLUDED", "CANCELLED"];
export const TEXT_STATES: TextState[] = ["WAITING", "SHOWN", "HIDDEN"];
export const ADOPTIONS: Adoption[] = ["UNDECIDED", "ADOPTED", "PARTLY", "NOT_ADOPTED"];

const SIZE = 50;

/** What a list of activities is narrowed to; empty means anything. */
export interface ActivityQuery {
  site: string;
  kind: string;
  state: string;
  word: string;
}

/** A draft as the form holds it. */
export interface Draft {
  title: string;
  introduction: string;
  window: [string, string] | null;
  once: "CODE" | "DEVICE" | "ACCOUNT" | "NONE";
  shown: "LIVE" | "AFTER_END";
  explanation: string;
  draft: { heading: string; text: string }[];
  shorterReason: string;
  otherWays: string;
  interview: InterviewDraft;
  review: ReviewDraft;
  hearing: HearingDraft;
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readActivities(query: Partial<ActivityQuery>, after?: string): Promise<Slice<ActivityRow>> {
  const { kind, state, ...rest } = query;
  const narrowed = { ...rest, kind: kind as Kind | undefined, state: state as State | undefined };
  return read(client.GET("/api/console/activities", { params: { query: { ...narrowed, after, size: SIZE } } }));
}

export function readActivity(id: string): Promise<ActivityShown> {
  return read(client.GET("/api/console/activities/{id}", at(id)));
}

export function readRules(): Promise<PeriodRule[]> {
  return read(client.GET("/api/console/activities/rules"));
}

export function startActivity(site: string, kind: Kind, title: string): Promise<ActivityShown> {
  return read(client.POST("/api/console/activities", { body: { site, kind, title } }));
}

/** Returns what the form starts with. */
export function draftOf(activity: ActivityShown): Draft {
  const { opensAt, closesAt, survey, consultation } = activity;
  return {
    title: activity.title,
    introduction: activity.introduction,
    window: opensAt && closesAt ? [opensAt, closesAt] : null,
    once: survey?.once ?? "DEVICE",
    shown: survey?.shown ?? "AFTER_END",
    explanation: consultation?.explanation ?? "",
    draft: (consultation?.draft ?? []).map(({ heading, text }) => ({ heading, text })),
    shorterReason: consultation?.shorterReason ?? "",
    otherWays: consultation?.otherWays ?? "",
    interview: interviewDraftOf(activity),
    review: reviewOf(activity.review),
    hearing: hearingDraftOf(activity.hearing),
  };
}

/** Keeps a draft; only what its kind has is sent. */
export function saveActivity(activity: ActivityShown, draft: Draft): Promise<ActivityShown> {
  const { title, introduction, window, once, shown, explanation, shorterReason, otherWays } = draft;
  const own: Partial<Record<string, object>> = {
    SURVEY: { survey: { once, shown } },
    CONSULTATION: { consultation: { explanation, draft: draft.draft, shorterReason, otherWays } },
    HEARING: { hearing: hearingPart(draft.hearing) },
    INTERVIEW: { interview: draft.interview },
    REVIEW: { review: reviewPart(draft.review) },
  };
  const body = {
    version: activity.version,
    title,
    introduction,
    opensAt: window?.[0] && new Date(window[0]).toISOString(),
    closesAt: window?.[1] && new Date(window[1]).toISOString(),
    ...own[activity.kind],
  };
  return read(client.PUT("/api/console/activities/{id}", { ...at(activity.id), body }));
}

/** Cuts a text into paragraphs: a line 第…条 begins one, or an empty line does. */
export function paragraphsOf(text: string): { heading: string; text: string }[] {
  const parts: { heading: string; text: string }[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const typed = line.trim();
    const article = /^(第[〇零一二三四五六七八九十百\d]+条)[\s　]*(.*)$/.exec(typed);
    const last = parts[parts.length - 1];
    if (!typed) open = false;
    else if (article) {
      parts.push({ heading: article[1] ?? "", text: article[2] ?? "" });
      open = true;
    } else if (open && last) last.text = last.text ? `${last.text}\n${typed}` : typed;
    else {
      parts.push({ heading: "", text: typed });
      open = true;
    }
  }
  return parts;
}

type Act = "SUBMIT" | "RETURN" | "APPROVE" | "OPEN" | "CLOSE" | "CONCLUDE" | "CANCEL";

export function moveActivity(activity: ActivityShown, act: string, note: string): Promise<ActivityShown> {
  const body = { act: act as Act, note, version: activity.version };
  return read(client.POST("/api/console/activities/{id}/acts", { ...at(activity.id), body }));
}

export function writeResult(id: string, body: string, version: number): Promise<ActivityShown> {
  return read(client.PUT("/api/console/activities/{id}/result", { ...at(id), body: { body, version } }));
}

export function correctResult(id: string, note: string): Promise<ActivityShown> {
  return read(client.POST("/api/console/activities/{id}/result/correct", { ...at(id), body: { note } }));
}

export async function issueCodes(id: string, count: number): Promise<string[]> {
  return (await read(client.POST("/api/console/activities/{id}/codes", { ...at(id), body: { count } }))).codes;
}

export function readResult(id: string): Promise<SurveyCounted> {
  return read(client.GET("/api/console/activities/{id}/results", at(id)));
}

export function crossQuestions(id: string, first: string, second: string): Promise<CrossCell[]> {
  return read(client.GET("/api/console/activities/{id}/cross", { params: { path: { id }, query: { first, second } } }));
}

export function readTexts(id: string, state: string, after?: string): Promise<Slice<OpenText>> {
  const query = { state: (state || undefined) as TextState | undefined, after, size: SIZE };
  return read(client.GET("/api/console/activities/{id}/texts", { params: { path: { id }, query } }));
}

export async function screenTexts(id: string, ids: string[], state: TextState, group: string): Promise<number> {
  const body = { ids, state, group };
  return (await read(client.POST("/api/console/activities/{id}/texts/screen", { ...at(id), body }))).count;
}

export function readOpinions(id: string, adoption: string, group: string, after?: string): Promise<Slice<OpinionRow>> {
  const query = {
    adoption: (adoption || undefined) as Adoption | undefined,
    group: group || undefined,
    after,
    size: SIZE,
  };
  return read(client.GET("/api/console/activities/{id}/opinions", { params: { path: { id }, query } }));
}

export function countOpinions(id: string): Promise<OpinionCounts> {
  return read(client.GET("/api/console/activities/{id}/opinions/counts", at(id)));
}

/** What became of several opinions. */
export interface Decided {
  adoption: Adoption;
  reason: string;
  group: string;
}

export async function decideOpinions(id: string, ids: string[], decided: Decided): Promise<number> {
  const body = { ids, ...decided };
  return (await read(client.POST("/api/console/activities/{id}/opinions/decide", { ...at(id), body }))).count;
}

export async function showOpinions(id: string, ids: string[], visibility: TextState): Promise<number> {
  const body = { ids, visibility };
  return (await read(client.POST("/api/console/activities/{id}/opinions/show", { ...at(id), body }))).count;
}
