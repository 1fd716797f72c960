import { reactive, ref, shallowRef } from "vue";

import type { components } from "@/client/schema";
import { upload } from "@/shared/api";
import { useAction } from "@/shared/composables/use-action";

/** A line that is not taken. */
export type LineFault = components["schemas"]["BodyListsFaultView"];
/** What an import would do, or has done. */
export type ImportResult = components["schemas"]["BodyListsImportReport"];

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

/** Lines at fault are left out; the person has seen them when the import is run. */
function send(file: File, dryRun: boolean): Promise<ImportResult> {
  return upload<ImportResult>("/api/console/bodies/import", file, { dryRun: String(dryRun), goodLinesOnly: "true" });
}

/** Tries a list of bodies without changing anything, and imports it once somebody has seen what it does. */
export function useImport(): Import {
  const file = shallowRef<File | null>(null);
  const plan = shallowRef<ImportResult | null>(null);
  const result = shallowRef<ImportResult | null>(null);
  const busy = ref(false);

  const check = useAction(async (chosen: File) => {
    plan.value = await send(chosen, true);
  });
  const take = useAction(async (chosen: File) => {
    result.value = await send(chosen, false);
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
