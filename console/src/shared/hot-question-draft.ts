import type { Router } from "vue-router";

/** A hot question as somebody begins it out of a letter or a message. */
export interface HotQuestionDraft {
  site: string;
  body: string | null;
  question: string;
  answer: string;
  /** where it was collected, such as a letter's number */
  origin: string;
}

/** Opens the page of hot questions with a new one begun. */
export function beginHotQuestion(router: Router, draft: HotQuestionDraft): void {
  void router.push({ name: "hot-questions", state: { draft: JSON.stringify(draft) } });
}

/** The draft that the page was opened with, once. */
export function takenDraft(): HotQuestionDraft | null {
  const state = (history.state ?? {}) as { draft?: string };
  if (!state.draft) return null;
  const draft = JSON.parse(state.draft) as HotQuestionDraft;
  history.replaceState({ ...state, draft: undefined }, "");
  return draft;
}
