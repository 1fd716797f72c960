// Serves the rendered fixtures as the front door would: same addresses for assets, same security policy.
import { createServer } from "node:http";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = dirname(dirname(fileURLToPath(import.meta.url)));
const rendered = join(site, "../server/target/site-fixtures");
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'self'";
const types = { html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8", svg: "image/svg+xml" };
const hues = ["#5b7f95", "#7d9b76", "#b08d57", "#8a6f8f", "#6f8f8a", "#a0715e"];

/** Names of the fixtures, without ending. */
export function fixtures() {
	const names = readdirSync(join(site, "fixtures")).filter((name) => name !== "frame.json").map((name) => name.replace(".json", ""));
	const missing = names.filter((name) => !existsSync(join(rendered, name + ".html")));
	if (missing.length > 0) {
		throw new Error(`Not rendered: ${missing.join(", ")}. First run, in server/: mvn test -Dtest=SiteFixtureTests`);
	}
	return names;
}

export const folder = rendered;

/** Starts the server on a free port; answers its address and a way to stop it. */
export async function serve() {
	const server = createServer((request, response) => {
		const path = new URL(request.url, "http://localhost").pathname;
		const body = find(path);
		response.writeHead(body === undefined ? 404 : 200, {
			"content-security-policy": policy,
			"content-type": types[path.split(".").pop()] ?? types.html,
		});
		response.end(body ?? "");
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	return { address: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

function find(path) {
	if (path.startsWith("/files/")) {
		return picture(path);
	}
	const file = path.startsWith("/assets/fixture/")
		? join(site, "themes/base", path.slice("/assets/fixture/".length))
		: join(rendered, path);
	return existsSync(file) && /\.\w+$/.test(file) ? readFileSync(file) : undefined;
}

function picture(path) {
	const number = Number(/\d+/.exec(path)?.[0] ?? 0);
	const colour = hues[number % hues.length];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500"><path fill="#dfe7ec" d="M0 0h800v500H0z"/><circle cx="${120 + (number * 97) % 500}" cy="110" r="48" fill="#fff"/><path fill="${colour}" d="M0 330l180-150 150 110 190-190 280 240v160H0z"/><path fill="${colour}" opacity=".6" d="M0 420q200-90 400-10t400-30v120H0z"/></svg>`;
}
