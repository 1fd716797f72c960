import { computed, onScopeDispose, reactive, ref, shallowRef } from "vue";

import { asProblem, type Problem } from "@/shared/problems/problem";

/** How far a long piece of work has come. */
export interface JobState {
  total: number;
  done: number;
  failed: number;
  finished: boolean;
}

/** Work that goes on at the server, watched from here. */
export interface Job<S extends JobState> {
  state: S | null;
  problem: Problem | null;
  percent: number;
  running: boolean;
  watch(): Promise<void>;
}

/** Asks for the state again and again until the work is finished or nobody looks any more. */
export function useJob<S extends JobState>(ask: () => Promise<S>, everyMillis = 1000): Job<S> {
  const state = shallowRef<S | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const running = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  async function look(): Promise<void> {
    try {
      state.value = await ask();
      problem.value = null;
    } catch (thrown) {
      problem.value = asProblem(thrown);
    }
    running.value = !gone && !state.value?.finished && problem.value?.status !== 404;
    if (running.value) timer = setTimeout(() => void look(), everyMillis);
  }

  onScopeDispose(() => {
    gone = true;
    clearTimeout(timer);
  });

  const percent = computed(() => {
    const seen = state.value;
    if (!seen) return 0;
    if (seen.finished) return 100;
    return seen.total === 0 ? 0 : Math.floor(((seen.done + seen.failed) * 100) / seen.total);
  });
  const watch = async (): Promise<void> => {
    clearTimeout(timer);
    running.value = true;
    await look();
  };
  return reactive({ state, problem, percent, running, watch }) as Job<S>;
}
