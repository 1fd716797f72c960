import { onUnmounted, ref, type Ref } from "vue";

import { client, read } from "@/shared/api";

const EVERY = 60_000;

/** How many notices are unread, asked again every minute while the page is looked at. */
export function useUnread(): { count: Ref<number>; ask: () => Promise<void> } {
  const count = ref(0);

  async function ask(): Promise<void> {
    if (document.hidden) return;
    try {
      count.value = (await read(client.GET("/api/console/notices/unread"))).count;
    } catch {
      // the next minute tells
    }
  }

  void ask();
  const timer = setInterval(() => void ask(), EVERY);
  document.addEventListener("visibilitychange", ask);
  onUnmounted(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", ask);
  });
  return { count, ask };
}
