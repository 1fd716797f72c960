import { reactive, watch } from "vue";

import type { WrittenAnswer } from "./written-answer";

/** A version that no answer has: the first draft is written with it. */
const NOT_BEGUN = -1;

/** An answer that is being written. */
export interface Draft {
  text: string;
  /** keeps it where it was changed; refused if somebody else has written meanwhile */
  keep(): Promise<void>;
  /** keeps it in any case */
  save(): Promise<void>;
}

/**
 * Keeps what is typed while the matter around it is read again: only what nobody has changed follows the server, and a
 * new round begins with a new text.
 *
 * @param round the round that the matter is in
 * @param current the answer of that round, as the server has it
 * @param write keeps a text; `version` is the row version that was read
 */
export function useDraft(
  round: () => number,
  current: () => WrittenAnswer | undefined,
  write: (version: number, text: string) => Promise<{ version: number }>,
): Draft {
  let kept = "";
  let version = NOT_BEGUN;

  async function save(): Promise<void> {
    const { text } = draft;
    version = (await write(version, text)).version;
    kept = text;
  }

  async function keep(): Promise<void> {
    if (draft.text !== kept) await save();
  }

  const draft = reactive({ text: "", keep, save });
  watch(
    [round, current] as const,
    ([now, answer], [before]) => {
      if (now === before && draft.text !== kept) return;
      kept = answer?.text ?? "";
      version = answer?.version ?? NOT_BEGUN;
      draft.text = kept;
    },
    { immediate: true },
  );
  return draft;
}
