import { reactive, ref, shallowRef } from "vue";

import { upload } from "@/shared/api";
import { useAction } from "@/shared/composables/use-action";

/** A line that is not taken. */
export interface LineFault {
  line: number;
  code: string;
  reason: string;
}

/** What an import would do, or has done. */
export interface ImportResult {
  added: number;
  changed: number;
  unchanged: number;
  faults: LineFault[];
}

/** An import: first tried on the list, then done. */
export interface Import {
  file: File | null;
  plan: ImportResult | null;
  result: ImportResult | null;
  busy: boolean;
  choose(file: File): Promise<void>;
  run(): Promise<void>;
  reset(): void;
}

function send(file: File, address: string): Promise<ImportResult> {
  return upload<ImportResult>(address, file);
}

/** Tries a list of bodies without changing anything, and imports it once somebody has seen what it does. */
export function useImport(): Import {
  const file = shallowRef<File | null>(null);
  const plan = shallowRef<ImportResult | null>(null);
  const result = shallowRef<ImportResult | null>(null);
  const busy = ref(false);

  const check = useAction(async (chosen: File) => {
    plan.value = await send(chosen, "/api/console/bodies/import/check");
  });
  const take = useAction(async (chosen: File) => {
    result.value = await send(chosen, "/api/console/bodies/import");
  });

  return reactive({
    file,
    plan,
    result,
    busy,
    choose: async (chosen: File) => {
      file.value = chosen;
      plan.value = null;
      result.value = null;
      busy.value = true;
      await check.run(chosen);
      busy.value = false;
    },
    run: async () => {
      if (!file.value) return;
      busy.value = true;
      await take.run(file.value);
      busy.value = false;
    },
    reset: () => {
      file.value = null;
      plan.value = null;
      result.value = null;
    },
  }) as Import;
}
