import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { ownerOf } from "@/app/rooms";
import type { Words } from "@/shared/words/words";

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

function keys(tree: Words, before: string): string[] {
  return Object.entries(tree).flatMap(([key, below]) =>
    typeof below === "string" ? [`${before}.${key}`] : keys(below, `${before}.${key}`),
  );
}

const all = files("src");

function wordsOf(language: string): Set<string> {
  const found = all.filter((path) => path.endsWith(`words.${language}.json`));
  return new Set(
    found.flatMap((path) => {
      const owner = ownerOf(path.replace(/^src\/app\//, "./").replace(/^src\//, "../"));
      return keys(JSON.parse(readFileSync(path, "utf8")) as Words, owner);
    }),
  );
}

describe("words", () => {
  const chinese = wordsOf("zh");
  const english = wordsOf("en");

  it("say the same things in both languages", () => {
    expect([...chinese].filter((key) => !english.has(key))).toEqual([]);
    expect([...english].filter((key) => !chinese.has(key))).toEqual([]);
    expect(chinese.size).toBeGreaterThan(100);
  });

  it("exist for every key that the sources name", () => {
    const sources = all.filter(
      (path) => /\.(vue|ts)$/.test(path) && !path.includes("/client/") && !/spec\.ts$/.test(path),
    );
    const named = sources.flatMap((path) => {
      const text = readFileSync(path, "utf8");
      const found = text.matchAll(/(?:\bt\(|\$t\(|words: |title: |emptyTitle: )\s*["'`]([a-z]+(?:\.[\w-]+)+)["'`]/g);
      return [...found].map((match) => ({ path, key: match[1] as string }));
    });
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter(({ key }) => !chinese.has(key))).toEqual([]);
  });

  it("finds a key that nobody has written", () => {
    expect(chinese.has("shared.action.nobodyWroteThis")).toBe(false);
  });
});
