import { ref, watch, type Ref } from "vue";

import { client, read } from "@/shared/api";
import { showProblem } from "@/shared/problems/show";
import type { SiteChoice } from "@/shared/session/use-current-site";

const PAUSE = 200;
const SHOWN = 20;

/** Finds sites by name or code while somebody types; empties itself when the list closes. */
export function useSiteSearch(open: Ref<boolean>): {
  words: Ref<string>;
  found: Ref<SiteChoice[]>;
  searching: Ref<boolean>;
} {
  const words = ref("");
  const found = ref<SiteChoice[]>([]);
  const searching = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let question = 0;

  async function look(asked: string): Promise<void> {
    const mine = ++question;
    try {
      const slice = await read(client.GET("/api/console/sites", { params: { query: { word: asked, size: SHOWN } } }));
      if (mine === question) found.value = (slice.items ?? []) as SiteChoice[];
    } catch (thrown) {
      showProblem(thrown);
    } finally {
      if (mine === question) searching.value = false;
    }
  }

  watch(words, (typed) => {
    clearTimeout(timer);
    found.value = [];
    searching.value = typed.trim() !== "";
    if (searching.value) timer = setTimeout(() => void look(typed.trim()), PAUSE);
  });
  watch(open, (isOpen) => {
    if (!isOpen) words.value = "";
  });
  return { words, found, searching };
}
