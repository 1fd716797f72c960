import { onBeforeUnmount, onMounted } from "vue";

/** Keys and what they do: `j`, `ctrl+k`, `shift+a`. Ctrl also means the Mac's command key. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Returns the name of the pressed key as {@link Shortcuts} spell it. */
export function keyName(event: KeyboardEvent): string {
  const ctrl = event.ctrlKey || event.metaKey ? "ctrl+" : "";
  const shift = event.shiftKey && event.key.length > 1 ? "shift+" : "";
  return ctrl + shift + event.key.toLowerCase();
}

/** Listens for keys while the component is on screen; plain letters are left alone where somebody types. */
export function useShortcuts(shortcuts: Shortcuts): void {
  function onKey(event: KeyboardEvent): void {
    const name = keyName(event);
    const act = shortcuts[name];
    if (!act || event.defaultPrevented || event.isComposing) return;
    if (!name.startsWith("ctrl+") && isTyping(event.target)) return;
    event.preventDefault();
    act(event);
  }
  onMounted(() => window.addEventListener("keydown", onKey));
  onBeforeUnmount(() => window.removeEventListener("keydown", onKey));
}
