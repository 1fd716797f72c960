import type { ArticleDetail, ChangeReceipt } from "@/client/schema";
import { askReason, confirmed, offerUndo, told } from "@/shared/composables/ask";
import { useAction, type Action } from "@/shared/composables/use-action";
import { t } from "@/shared/words/words";

import { deleteDraft, recoverDraft, startCorrection } from "./use-articles";
import {
  approveEdition,
  forcePublish,
  isLive,
  publishEdition,
  returnEdition,
  submitArticle,
  unscheduleEdition,
  type Decided,
} from "./use-decisions";

const LOOKS = 60;
const LOOK_EVERY = 500;

/** Tells when all pages of a change are live; gives up after half a minute, the queue goes on by itself. */
export async function tellWhenLive(receipt: ChangeReceipt): Promise<void> {
  if (!receipt.change) return told(t("shared.done"));
  for (let look = 0; look < LOOKS; look++) {
    if (await isLive(receipt.change)) return told(t("content.act.live"));
    await new Promise((later) => setTimeout(later, LOOK_EVERY));
  }
  told(t("content.act.queued"));
}

/** What can be done to an article with a press; those that ask more have dialogs of their own. */
export function useArticleActions(
  article: () => ArticleDetail,
  keep: () => Promise<boolean>,
  reload: () => Promise<void>,
): Record<
  "submit" | "approve" | "sendBack" | "publish" | "force" | "unschedule" | "correct" | "bin" | "recover",
  Action<[], void>
> {
  const decided = (): Decided => ({ id: article().id, version: article().edition.version });

  function act(deed: () => Promise<void>): Action<[], void> {
    return useAction(async () => {
      if (!(await keep())) return;
      await reload();
      await deed();
      await reload();
    });
  }
  async function reasoned(action: string, deed: (reason: string) => Promise<void>): Promise<void> {
    const words = { title: t(`content.act.${action}`), verb: t(`content.act.${action}`) };
    const reason = await askReason({ ...words, text: t(`content.act.${action}Text`), danger: true });
    if (reason) await deed(reason);
  }

  return {
    submit: act(async () => {
      const warnings = article().faults.filter((fault) => !fault.error);
      const text = warnings.map((fault) => fault.reason.reason).join("\n");
      const title = t("content.act.warnings", { count: warnings.length });
      const verb = t("content.act.submitAnyway");
      if (warnings.length > 0 && !(await confirmed({ title, text, verb }))) return;
      await submitArticle(decided(), warnings.length > 0);
      told(t("content.act.submitted"));
    }),
    approve: act(async () => {
      await approveEdition(decided());
      told(t("content.act.approved"));
    }),
    sendBack: act(() =>
      reasoned("return", async (reason) => {
        await returnEdition(decided(), reason);
        told(t("content.act.returned"));
      }),
    ),
    publish: act(async () => tellWhenLive(await publishEdition(decided()))),
    force: act(() => reasoned("force", async (reason) => tellWhenLive(await forcePublish(decided(), reason)))),
    unschedule: act(async () => void (await unscheduleEdition(decided()))),
    correct: act(async () => void (await startCorrection(article().id))),
    bin: act(async () => {
      await deleteDraft(article().id);
      offerUndo(t("content.act.binned"), async () => {
        await recoverDraft(article().id);
        await reload();
      });
    }),
    recover: act(async () => void (await recoverDraft(article().id))),
  };
}
