import { reactive, ref } from "vue";

import { asProblem } from "@/shared/problems/problem";
import { showProblem } from "@/shared/problems/show";

/** Something a button does: busy while it runs, its problem shown where it fails. */
export interface Action<A extends unknown[], R> {
  busy: boolean;
  run(...args: A): Promise<R | undefined>;
}

/** Wraps what a button does; a second press while it runs does nothing. */
export function useAction<A extends unknown[], R>(act: (...args: A) => Promise<R>): Action<A, R> {
  const busy = ref(false);

  async function run(...args: A): Promise<R | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    try {
      return await act(...args);
    } catch (thrown) {
      showProblem(asProblem(thrown));
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return reactive({ busy, run }) as Action<A, R>;
}
