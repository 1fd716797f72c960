import type { ActivityShown, BodyReviewReviewCounted as ReviewCounted } from "@/client/schema";
import { client, read } from "@/shared/api";

/** A review as the form holds it: everything with a name and a number. */
export interface ReviewDraft {
  targets: { body?: string; name: string }[];
  criteria: { name: string; number: number }[];
  grades: { name: string; number: number }[];
  groups: { key: string; name: string; number: number }[];
  least: number;
}

/** Returns what the form starts with. */
export function reviewOf(review: ActivityShown["review"]): ReviewDraft {
  return {
    targets: (review?.targets ?? []).map(({ body, name }) => ({ body, name })),
    criteria: (review?.criteria ?? []).map(({ name, weight }) => ({ name, number: weight })),
    grades: (review?.grades ?? []).map(({ label, score }) => ({ name: label, number: score })),
    groups: (review?.groups ?? []).map(({ key, name, weight }) => ({ key, name, number: weight })),
    least: review?.least ?? 1,
  };
}

/** Returns what is sent of it. */
export function reviewPart(draft: ReviewDraft) {
  return {
    targets: draft.targets,
    criteria: draft.criteria.map(({ name, number }) => ({ name, weight: number })),
    grades: draft.grades.map(({ name, number }) => ({ label: name, score: number })),
    groups: draft.groups.map(({ key, name, number }) => ({ key, name, weight: number })),
    least: draft.least,
  };
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readReview(id: string): Promise<ReviewCounted> {
  return read(client.GET("/api/console/activities/{id}/review", at(id)));
}

export async function issueReviewCodes(id: string, group: string, count: number): Promise<string[]> {
  const body = { group, count };
  return (await read(client.POST("/api/console/activities/{id}/review/codes", { ...at(id), body }))).codes;
}
