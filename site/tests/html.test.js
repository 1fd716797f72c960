// Every fixture is valid HTML by the Nu checker, as the inspections of government sites use it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import test from "node:test";
import vnu from "vnu-jar";
import { fixtures, folder } from "./serve.js";

function check(files, ...options) {
	try {
		execFileSync("java", ["-jar", vnu, "--format", "json", ...options, ...files], { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
		return [];
	} catch (failure) {
		return JSON.parse(failure.stderr).messages;
	}
}

test("the pages are valid HTML", () => {
	const messages = check(fixtures().map((name) => join(folder, name + ".html")), "--errors-only");
	assert.deepEqual(messages.map((message) => `${message.url.split("/").pop()}:${message.lastLine} ${message.message}`), []);
});

test("the checker finds what is wrong", () => {
	assert.notEqual(check([join(import.meta.dirname, "offender.html")], "--errors-only").length, 0);
});
