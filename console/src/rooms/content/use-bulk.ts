import { reactive, shallowRef } from "vue";

import type { ArticleRow, ReviewOutcomeShown } from "@/client/schema";
import { askReason, confirmed, told } from "@/shared/composables/ask";
import { useAction, type Action } from "@/shared/composables/use-action";
import { t } from "@/shared/words/words";

import { approveMany, publishMany, returnMany, submitMany } from "./use-decisions";

/** One that was not done, and why. */
export interface RefusedLine {
  title: string;
  reasons: string[];
}

const UNREAD_WARNINGS = "content/warnings-not-acknowledged";

/** Decisions about many articles at once; those that are refused are named and do not hold up the others. */
export interface Bulk {
  refused: RefusedLine[];
  submit: Action<[ArticleRow[]], void>;
  approve: Action<[ArticleRow[]], void>;
  sendBack: Action<[ArticleRow[]], void>;
  publish: Action<[ArticleRow[]], void>;
}

export function useBulk(reload: () => Promise<void>): Bulk {
  const refused = shallowRef<RefusedLine[]>([]);

  async function settle(rows: ArticleRow[], outcomes: ReviewOutcomeShown[]): Promise<void> {
    const titles = new Map(rows.map((row) => [row.id, row.title]));
    refused.value = outcomes
      .filter((outcome) => !outcome.done)
      .map((outcome) => ({
        title: titles.get(outcome.article) ?? "",
        reasons: outcome.reasons.map((reason) => reason.reason ?? ""),
      }));
    told(t("content.reviews.settled", { done: outcomes.length - refused.value.length, all: outcomes.length }));
    await reload();
  }

  /** Those with warnings are sent in only when somebody stands by them. */
  async function sendIn(rows: ArticleRow[]): Promise<ReviewOutcomeShown[]> {
    const outcomes = await submitMany(rows, false);
    const warned = new Set(outcomes.filter(isWarned).map((outcome) => outcome.article));
    const doubtful = rows.filter((row) => warned.has(row.id));
    const count = doubtful.length;
    const words = { title: t("content.bulk.warnings", { count }), verb: t("content.act.submitAnyway") };
    const text = doubtful.map((row) => row.title).join("；");
    if (count === 0 || !(await confirmed({ ...words, text }))) return outcomes;
    const again = await submitMany(doubtful, true);
    return [...outcomes.filter((outcome) => !warned.has(outcome.article)), ...again];
  }

  const submit = useAction(async (rows: ArticleRow[]) => {
    if (rows.length > 0) await settle(rows, await sendIn(rows));
  });
  const approve = useAction(async (rows: ArticleRow[]) => {
    if (rows.length > 0) await settle(rows, await approveMany(rows));
  });
  const sendBack = useAction(async (rows: ArticleRow[]) => {
    if (rows.length === 0) return;
    const reason = await askReason({
      title: t("content.act.return"),
      text: t("content.act.returnText"),
      verb: t("content.act.return"),
    });
    if (reason) await settle(rows, await returnMany(rows, reason));
  });
  const publish = useAction(async (rows: ArticleRow[]) => {
    if (rows.length === 0) return;
    const sure = await confirmed({
      title: t("content.reviews.publishTitle"),
      text: t("content.reviews.publishText", { count: rows.length }),
      verb: t("content.act.publish"),
    });
    if (sure) await settle(rows, await publishMany(rows));
  });
  return reactive({ refused, submit, approve, sendBack, publish }) as Bulk;
}

function isWarned(outcome: ReviewOutcomeShown): boolean {
  return outcome.reasons.some((reason) => reason.code === UNREAD_WARNINGS);
}
