import { ref, shallowRef, type Ref, type ShallowRef } from "vue";

import { showProblem } from "@/shared/problems/show";

/** One entry of a picker. */
export interface Choice {
  id: string;
  label: string;
  note?: string;
}

/**
 * What a picker offers while somebody types.
 *
 * @param find searches by words
 * @param named reads the choice behind an id that is chosen already
 */
export function usePick(
  find: (words: string) => Promise<Choice[]>,
  named: (id: string) => Promise<Choice>,
): {
  choices: ShallowRef<Choice[]>;
  searching: Ref<boolean>;
  search(words: string): Promise<void>;
  show(id: string): Promise<void>;
} {
  const choices = shallowRef<Choice[]>([]);
  const searching = ref(false);
  let question = 0;

  async function search(words: string): Promise<void> {
    const mine = ++question;
    searching.value = true;
    try {
      const found = await find(words.trim());
      if (mine === question) choices.value = found;
    } catch (thrown) {
      showProblem(thrown);
    } finally {
      if (mine === question) searching.value = false;
    }
  }

  /** Makes sure that a chosen entry is shown by its name and not by its id. */
  async function show(id: string): Promise<void> {
    if (!id || choices.value.some((choice) => choice.id === id)) return;
    try {
      choices.value = [await named(id), ...choices.value];
    } catch (thrown) {
      showProblem(thrown);
    }
  }

  return { choices, searching, search, show };
}
