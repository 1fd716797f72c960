import type { Slot } from "./use-sites";

/** Blocks that the themes bring. A theme of one's own may know more; they can be typed. */
export const COMPONENTS = [
  "news-lead",
  "article-list",
  "notice-list",
  "policy-list",
  "picture-row",
  "topic-cards",
  "link-grid",
  "links",
  "index-table",
  "about",
  "contact",
] as const;

/** Returns the list with one entry at another place. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  if (from === to || from < 0 || to < 0 || from >= list.length || to >= list.length) return list;
  const next = [...list];
  const [taken] = next.splice(from, 1);
  next.splice(to, 0, taken as T);
  return next;
}

/** A block as it is first added. */
export function blankSlot(): Slot {
  return { component: "article-list", title: "", channel: "", size: 8 };
}
