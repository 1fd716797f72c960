import { onBeforeUnmount, onMounted } from "vue";
import { onBeforeRouteLeave } from "vue-router";

import { t } from "@/shared/words/words";

import { confirmed } from "./ask";

/** Asks before a page with unsaved work is left. */
export function useLeaveGuard(unsaved: () => boolean): void {
  const onUnload = (event: BeforeUnloadEvent): void => {
    if (unsaved()) event.preventDefault();
  };
  onMounted(() => window.addEventListener("beforeunload", onUnload));
  onBeforeUnmount(() => window.removeEventListener("beforeunload", onUnload));
  onBeforeRouteLeave(async () => {
    if (!unsaved()) return true;
    return confirmed({
      title: t("shared.leave.title"),
      text: t("shared.leave.text"),
      verb: t("shared.leave.verb"),
      danger: true,
    });
  });
}
