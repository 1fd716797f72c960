import { reactive, ref, shallowRef } from "vue";

import { asProblem, type Problem } from "@/shared/problems/problem";

/** One thing read from the server. */
export interface Reading<T> {
  value: T | null;
  loading: boolean;
  problem: Problem | null;
  reload(): Promise<void>;
}

/** Reads one thing, keeping the old value while it is read again. The newest question wins. */
export function useRead<T>(ask: () => Promise<T>): Reading<T> {
  const value = shallowRef<T | null>(null);
  const loading = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let question = 0;

  async function reload(): Promise<void> {
    const mine = ++question;
    loading.value = true;
    problem.value = null;
    try {
      const answer = await ask();
      if (mine === question) value.value = answer;
    } catch (thrown) {
      if (mine === question) problem.value = asProblem(thrown);
    } finally {
      if (mine === question) loading.value = false;
    }
  }

  return reactive({ value, loading, problem, reload }) as Reading<T>;
}
