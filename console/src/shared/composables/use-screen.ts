import { onScopeDispose, readonly, ref, type Ref } from "vue";

function useMedia(query: string): Readonly<Ref<boolean>> {
  const list = window.matchMedia(query);
  const matches = ref(list.matches);
  const note = (event: MediaQueryListEvent): void => {
    matches.value = event.matches;
  };
  list.addEventListener("change", note);
  onScopeDispose(() => list.removeEventListener("change", note));
  return readonly(matches);
}

/** Whether the screen is as narrow as a phone. */
export function usePhone(): Readonly<Ref<boolean>> {
  return useMedia("(max-width: 640px)");
}

/** Whether the screen is narrower than a desktop's. */
export function useNarrow(): Readonly<Ref<boolean>> {
  return useMedia("(max-width: 1000px)");
}
