import { createI18n } from "vue-i18n";

/** A tree of words: keys of words.*.json. */
export interface Words {
  [key: string]: string | Words;
}

export type Language = "zh" | "en";

const KEPT = "yichuang.language";

export const words = createI18n({
  legacy: false,
  locale: "zh" as Language,
  fallbackLocale: "zh" as Language,
  messages: { zh: {} as Words, en: {} as Words },
  missingWarn: false,
  fallbackWarn: false,
});

/** Says a word outside components; inside, it follows the language like any reactive value. */
export function t(key: string, values: Record<string, unknown> = {}): string {
  return words.global.t(key, values);
}

/** Whether there is a word for the key. */
export function knows(key: string): boolean {
  return words.global.te(key) || words.global.te(key, "zh");
}

/** Adds a room's words below its name. */
export function addWords(language: Language, room: string, tree: Words): void {
  words.global.mergeLocaleMessage(language, { [room]: tree });
}

export function language(): Language {
  return words.global.locale.value as Language;
}

/** The language chosen on this machine before, Chinese where none was. */
export function keptLanguage(): Language {
  return localStorage.getItem(KEPT) === "en" ? "en" : "zh";
}

export function chooseLanguage(chosen: Language): void {
  words.global.locale.value = chosen;
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen === "zh" ? "zh-CN" : "en";
}
