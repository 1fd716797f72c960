import { reactive, shallowRef } from "vue";

import type { ArticleRow, ReviewOutcomeShown } from "@/client/schema";
import { askReason, confirmed, told } from "@/shared/composables/ask";
import { useAction, type Action } from "@/shared/composables/use-action";
import { t } from "@/shared/words/words";

import { approveMany, publishMany, returnMany } from "./use-decisions";

/** One that was not done, and why. */
export interface RefusedLine {
  title: string;
  reasons: string[];
}

/** Decisions about many articles at once; those that are refused are named and do not hold up the others. */
export interface Bulk {
  refused: RefusedLine[];
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
  return reactive({ refused, approve, sendBack, publish }) as Bulk;
}
