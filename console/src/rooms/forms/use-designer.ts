import { computed, reactive, ref, watch } from "vue";

import { confirmed, told } from "@/shared/composables/ask";
import { useAction } from "@/shared/composables/use-action";
import { useForm } from "@/shared/composables/use-form";
import { useLeaveGuard } from "@/shared/composables/use-leave-guard";
import { useRead } from "@/shared/composables/use-read";
import { t } from "@/shared/words/words";

import { blankField, insert, type Definition, type Kind, type Place } from "./definition";
import { dropDraft, readForm, release, renameForm, saveDraft, startDraft, type FormView } from "./use-forms";

/** What the designer knows and does: a form, its draft as it is being written, what is chosen in it. */
export function useDesigner(id: () => string) {
  const reading = useRead(() => readForm(id()));
  const form = useForm<Definition>({ paged: false, sections: [] });
  const chosen = ref<Place>({ section: 0, index: -1 });
  const previewed = ref<number | null>(null);
  const mayEdit = computed(() => Boolean(reading.value?.mayDesign && reading.value.draft));

  watch(id, reading.reload, { immediate: true });
  watch(
    () => reading.value,
    (view) => view && form.fill(view.definition),
  );
  useLeaveGuard(() => form.dirty);

  function show(view: FormView | undefined, words: string): void {
    if (!view) return;
    reading.value = view;
    told(t(words));
  }

  function add(kind: Kind): void {
    if (form.value.sections.length === 0) form.value.sections.push({ title: "", help: "", fields: [] });
    const at = Math.min(chosen.value.section, form.value.sections.length - 1);
    const last = form.value.sections[at]?.fields.length ?? 0;
    const index = chosen.value.index < 0 ? last : Math.min(chosen.value.index + 1, last);
    insert(form.value, blankField(form.value, kind, t(`forms.kinds.${kind}`)), { section: at, index });
    chosen.value = { section: at, index };
  }

  async function save(): Promise<boolean> {
    const view = reading.value;
    if (!view || !form.dirty) return true;
    const saved = await form.send((definition) => saveDraft(view, definition));
    show(saved, "shared.saved");
    return saved !== undefined;
  }

  async function preview(number: number): Promise<void> {
    if (number !== reading.value?.draft || (await save())) previewed.value = number;
  }

  async function onRelease(): Promise<void> {
    if (!(await save()) || !reading.value) return;
    const view = reading.value;
    const text = t("forms.releaseAsk", { number: view.draft });
    if (await confirmed({ title: t("forms.release"), text, verb: t("forms.release") }))
      show(await form.send(() => release(view)), "forms.releaseDone");
  }

  const start = useAction(async (number: number) => {
    if (reading.value) show(await startDraft(reading.value, number), "forms.started");
  });

  const drop = useAction(async () => {
    const question = { title: t("forms.drop"), text: t("forms.dropAsk"), verb: t("forms.drop"), danger: true };
    if (reading.value && (await confirmed(question))) show(await dropDraft(reading.value), "forms.dropped");
  });

  /** A new name goes out only with everything else saved, since it writes the form anew. */
  const rename = useAction(async (name: string) => {
    if (!(await save()) || !reading.value || name.trim() === reading.value.name) return;
    show(await renameForm(reading.value, name.trim()), "shared.saved");
  });

  return reactive({ reading, form, chosen, previewed, mayEdit, add, save, preview, onRelease, start, drop, rename });
}
