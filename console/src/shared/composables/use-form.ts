import { computed, reactive, ref, toRaw, type UnwrapNestedRefs } from "vue";

import { asProblem } from "@/shared/problems/problem";
import { showProblem } from "@/shared/problems/show";

/** A form: what is typed, what the server found wrong with each field, and whether it is being sent. */
export interface Form<T extends object> {
  value: T;
  faults: Record<string, string>;
  busy: boolean;
  dirty: boolean;
  fill(value: T): void;
  send<R>(act: (value: T) => Promise<R>): Promise<R | undefined>;
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(toRaw(value))) as T;
}

/** Keeps a form. Field faults of the server stand beside their fields; anything else is shown in the corner. */
export function useForm<T extends object>(empty: T): Form<T> {
  const value = ref(copy(empty));
  const filled = ref(JSON.stringify(empty));
  const faults = ref<Record<string, string>>({});
  const busy = ref(false);

  function fill(next: T): void {
    value.value = copy(next) as UnwrapNestedRefs<T> & never;
    filled.value = JSON.stringify(next);
    faults.value = {};
  }

  async function send<R>(act: (value: T) => Promise<R>): Promise<R | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    faults.value = {};
    try {
      const answer = await act(copy(value.value) as T);
      filled.value = JSON.stringify(value.value);
      return answer;
    } catch (thrown) {
      const problem = asProblem(thrown);
      faults.value = Object.fromEntries(problem.faults.map((fault) => [fault.field, fault.reason]));
      if (problem.faults.length === 0) showProblem(problem);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  const dirty = computed(() => JSON.stringify(value.value) !== filled.value);
  return reactive({ value, faults, busy, dirty, fill, send }) as unknown as Form<T>;
}
