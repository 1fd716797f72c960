import { t } from "@/shared/words/words";

import { OFFLINE, type Problem } from "./problem";

/** What a person reads about a problem: a heading, and lines that say what to do. */
export interface Wording {
  title: string;
  lines: string[];
  trace: string;
}

/** Words a problem by the server's text; falls back on ours where the server said nothing readable. */
export function wordingOf(problem: Problem): Wording {
  if (problem.code === OFFLINE) {
    return { title: t("shared.problem.offline"), lines: [t("shared.problem.offlineHint")], trace: "" };
  }
  const told = [problem.detail, ...problem.refusals.map((r) => r.reason), ...problem.faults.map((f) => f.reason)];
  const lines = [...new Set(told.filter(Boolean))];
  return {
    title: problem.title || t(fallbackTitle(problem.status)),
    lines: lines.length > 0 ? lines : [t("shared.problem.unreadable", { status: problem.status })],
    trace: problem.traceId,
  };
}

function fallbackTitle(status: number): string {
  if (status === 404) return "shared.problem.notFound";
  if (status === 401 || status === 403) return "shared.problem.notPermitted";
  return "shared.problem.failed";
}
