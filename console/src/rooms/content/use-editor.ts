import { onBeforeUnmount, reactive, ref, shallowRef, watch } from "vue";

import type { ArticleDetail, WordsFaultShown, LockShown } from "@/client/schema";
import { useForm, type Form } from "@/shared/composables/use-form";
import { useLeaveGuard } from "@/shared/composables/use-leave-guard";
import { asProblem, type Problem } from "@/shared/problems/problem";

import { formOf, NO_ARTICLE, textOf, timingOf, type ArticleForm } from "./article-form";
import { checkText, releaseLock, saveDraft, takeLock } from "./use-articles";

const CHECK_AFTER = 1200;
const SAVE_EVERY = 20_000;
const BEAT_EVERY = 60_000;

/** An article being written: the form, who holds it, what the check finds, when it was kept. */
export interface Editor {
  form: Form<ArticleForm>;
  lock: LockShown | null;
  faults: WordsFaultShown[];
  savedAt: string;
  problem: Problem | null;
  version: number;
  begin(article: ArticleDetail): Promise<void>;
  save(automatic?: boolean): Promise<boolean>;
  takeOver(note: string): Promise<void>;
}

/** Keeps an article while somebody writes: holds the lock, checks while typing, saves by itself and tells of it. */
export function useEditor(id: () => string, kept: () => void): Editor {
  const form = useForm<ArticleForm>(NO_ARTICLE);
  const lock = shallowRef<LockShown | null>(null);
  const faults = shallowRef<WordsFaultShown[]>([]);
  const savedAt = ref("");
  const problem = shallowRef<Problem | null>(null);
  const version = ref(0);
  const timers: ReturnType<typeof setInterval>[] = [];
  let checking: ReturnType<typeof setTimeout> | undefined;

  async function hold(takeOver = false, note = ""): Promise<void> {
    try {
      lock.value = await takeLock(id(), takeOver, note);
      problem.value = null;
    } catch (thrown) {
      problem.value = asProblem(thrown);
    }
  }

  async function begin(article: ArticleDetail): Promise<void> {
    form.fill(formOf(article.edition));
    faults.value = article.faults;
    version.value = article.edition.version;
    await hold();
    timers.push(setInterval(() => void hold(), BEAT_EVERY));
    timers.push(setInterval(() => void (form.dirty && !problem.value && save(true)), SAVE_EVERY));
  }

  async function save(automatic = false): Promise<boolean> {
    const saved = await form.send((value) =>
      saveDraft(id(), {
        version: version.value,
        text: textOf(value),
        timing: timingOf(value),
        correctionNote: value.correctionNote,
        automatic,
      }),
    );
    if (!saved) return false;
    version.value = saved.edition.version;
    faults.value = saved.faults;
    savedAt.value = new Date().toISOString();
    kept();
    return true;
  }

  async function check(): Promise<void> {
    try {
      faults.value = await checkText(id(), textOf(form.value));
    } catch {
      // the check is a comfort while typing; sending in checks again and says what is wrong
    }
  }

  watch(
    () => form.dirty && JSON.stringify([form.value.title, form.value.body, form.value.summary, form.value.pictureAlt]),
    (typed) => {
      clearTimeout(checking);
      if (typed) checking = setTimeout(() => void check(), CHECK_AFTER);
    },
  );
  onBeforeUnmount(() => {
    timers.forEach(clearInterval);
    clearTimeout(checking);
    if (lock.value?.mine) void releaseLock(id()).catch(() => undefined);
  });
  useLeaveGuard(() => form.dirty);

  const takeOver = (note: string): Promise<void> => hold(true, note);
  return reactive({ form, lock, faults, savedAt, problem, version, begin, save, takeOver }) as Editor;
}
