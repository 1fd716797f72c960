import { computed, ref, watch, type ComputedRef, type Ref } from "vue";
import { useRouter } from "vue-router";

import { useCurrentSite } from "@/shared/session/use-current-site";
import { useSession } from "@/shared/session/use-session";
import { t } from "@/shared/words/words";

import { menu } from "../rooms";
import { useSiteSearch } from "./use-site-search";

/** One line of the palette. */
export interface Choice {
  key: string;
  label: string;
  kind: string;
  go(): void;
}

/** What the palette offers for what is typed: pages of the console, and sites to work on. */
export function usePalette(open: Ref<boolean>): {
  words: Ref<string>;
  choices: ComputedRef<Choice[]>;
  at: Ref<number>;
  move(by: number): void;
  take(): void;
} {
  const router = useRouter();
  const session = useSession();
  const current = useCurrentSite();
  const { words, found } = useSiteSearch(open);
  const at = ref(0);

  const pages = computed<Choice[]>(() =>
    menu
      .filter((entry) => session.may(entry.permission))
      .map((entry) => ({
        key: entry.route,
        label: t(entry.words),
        kind: t("app.palette.page"),
        go: () => void router.push({ name: entry.route }),
      }))
      .filter((choice) => choice.label.toLowerCase().includes(words.value.trim().toLowerCase())),
  );
  const sites = computed<Choice[]>(() =>
    (words.value ? found.value : current.recent).map((site) => ({
      key: site.id,
      label: site.name,
      kind: t("app.palette.site"),
      go: () => current.choose(site),
    })),
  );
  const choices = computed(() => [...pages.value, ...sites.value]);

  watch([words, open], () => {
    at.value = 0;
  });

  function move(by: number): void {
    const count = choices.value.length;
    if (count > 0) at.value = (at.value + by + count) % count;
  }

  function take(): void {
    const choice = choices.value[at.value];
    if (!choice) return;
    open.value = false;
    choice.go();
  }

  return { words, choices, at, move, take };
}
