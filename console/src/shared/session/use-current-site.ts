import { defineStore } from "pinia";
import { ref } from "vue";

/** A site as the switcher shows it. */
export interface SiteChoice {
  id: string;
  code: string;
  name: string;
}

const KEPT = "yichuang.sites";
const RECENT = 8;

function kept(): SiteChoice[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(read) ? (read as SiteChoice[]).filter((site) => site.id && site.name) : [];
  } catch {
    return [];
  }
}

/** The site somebody is working on; null means all sites. Remembers the last few on this machine. */
export const useCurrentSite = defineStore("current-site", () => {
  const recent = ref<SiteChoice[]>(kept());
  const site = ref<SiteChoice | null>(null);

  function choose(chosen: SiteChoice | null): void {
    site.value = chosen;
    if (chosen === null) return;
    const { id, code, name } = chosen;
    recent.value = [{ id, code, name }, ...recent.value.filter((other) => other.id !== id)].slice(0, RECENT);
    localStorage.setItem(KEPT, JSON.stringify(recent.value));
  }

  /** Forgets everything, as on signing out. */
  function forget(): void {
    site.value = null;
    recent.value = [];
    localStorage.removeItem(KEPT);
  }

  return { site, recent, choose, forget };
});
