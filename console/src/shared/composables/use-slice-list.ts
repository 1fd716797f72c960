import { computed, reactive, ref, shallowRef, type ShallowRef } from "vue";

import { asProblem, type Problem } from "@/shared/problems/problem";

/** A slice as the server cuts it: entries, and the key of the next slice where there is one. */
export interface Slice<T> {
  items?: T[];
  next?: string | null;
}

/** A list that is read slice by slice, by key and not by page number. */
export interface SliceList<T> {
  items: T[];
  loading: boolean;
  problem: Problem | null;
  hasMore: boolean;
  isEmpty: boolean;
  reload(): Promise<void>;
  more(): Promise<void>;
  replace(keep: (item: T) => T | null): void;
}

/**
 * Reads a list by slices. An answer that comes after a newer question was asked is dropped.
 *
 * @param ask reads the slice after a key; without one the first
 */
export function useSliceList<T>(ask: (after?: string) => Promise<Slice<T>>): SliceList<T> {
  const items: ShallowRef<T[]> = shallowRef([]);
  const next = ref<string | null>(null);
  const loading = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const loaded = ref(false);
  let question = 0;

  async function read(after: string | undefined): Promise<void> {
    const mine = ++question;
    loading.value = true;
    problem.value = null;
    try {
      const slice = await ask(after);
      if (mine !== question) return;
      items.value = after === undefined ? (slice.items ?? []) : [...items.value, ...(slice.items ?? [])];
      next.value = slice.next ?? null;
      loaded.value = true;
    } catch (thrown) {
      if (mine === question) problem.value = asProblem(thrown);
    } finally {
      if (mine === question) loading.value = false;
    }
  }

  return reactive({
    items,
    loading,
    problem,
    hasMore: computed(() => next.value !== null),
    isEmpty: computed(() => loaded.value && items.value.length === 0),
    reload: () => read(undefined),
    more: async () => {
      if (next.value !== null && !loading.value) await read(next.value);
    },
    replace: (keep: (item: T) => T | null) => {
      items.value = items.value.map(keep).filter((item): item is T & {} => item !== null);
    },
  }) as SliceList<T>;
}
