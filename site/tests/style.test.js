// The styles stay small and ask nothing of anybody else.
import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";

const base = join(import.meta.dirname, "../themes/base");
const words = (language) => JSON.parse(readFileSync(join(base, `words.${language}.json`), "utf8"));

test("the style sheet is below 30 KB", () => {
	assert.ok(statSync(join(base, "css/site.css")).size < 30 * 1024);
});

test("styles and script name no other address", () => {
	for (const file of ["css/site.css", "css/form.css", "css/letters.css", "css/hearing.css", "css/interview.css", "css/print.css", "js/site.js", "js/form.js", "js/interview.js"]) {
		assert.doesNotMatch(readFileSync(join(base, file), "utf8"), /https?:\/\/|@import|url\(/);
	}
});

test("both languages have the same words, none empty", () => {
	assert.deepEqual(Object.keys(words("en")).sort(), Object.keys(words("zh")).sort());
	assert.ok(Object.values(words("zh")).every((word) => word.trim() !== ""));
});
