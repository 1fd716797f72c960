// Every fixture in a real browser, on a phone and on a desk, with script and without.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { chromium } from "playwright-core";
import { fixtures, serve } from "./serve.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const options = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const widths = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };
let browser, server;

before(async () => {
	server = await serve();
	browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: options });
});
after(async () => {
	await browser.close();
	await server.stop();
});

async function open(name, settings) {
	const context = await browser.newContext(settings);
	const page = await context.newPage();
	const faults = [];
	page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
	page.on("pageerror", (error) => faults.push(error.message));
	page.on("requestfailed", (request) => faults.push(request.url()));
	await page.goto(`${server.address}/${name}.html`);
	return { page, faults };
}

async function violations(page) {
	await page.evaluate(axe);
	const result = await page.evaluate(() => window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
	return result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary ?? ""}`));
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const name of fixtures()) {
	for (const [place, viewport] of Object.entries(widths)) {
		test(`${name} on a ${place}`, async () => {
			const { page, faults } = await open(name, { viewport });
			assert.deepEqual(await violations(page), []);
			assert.ok(await overflow(page) <= 0, `wider than the window by ${await overflow(page)} px`);
			await page.locator(".elder-label").click();
			assert.ok(await overflow(page) <= 0, `in large type wider than the window by ${await overflow(page)} px`);
			assert.deepEqual(faults, []);
			await page.context().close();
		});
	}

	test(`${name} without script, under the policy`, async () => {
		const { page, faults } = await open(name, { viewport: widths.phone, javaScriptEnabled: false });
		assert.ok(await page.locator("h1").isVisible());
		assert.ok(await page.locator("header form input[name=q]").isVisible());
		assert.deepEqual(faults, []);
		await page.context().close();
	});
}

const size = (page, selector) => page.locator(selector).first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test("large type works without script", async () => {
	const { page } = await open("article", { viewport: widths.desk, javaScriptEnabled: false });
	const shot = async () => (await page.locator(".prose p").first().boundingBox()).height;
	const before = await shot();
	await page.locator(".elder-label").click();
	assert.ok(await shot() > before);
	await page.context().close();
});

test("large type is remembered, its text at least 18 px and its targets 44 px", async () => {
	const { page } = await open("article", { viewport: widths.desk });
	await page.locator(".elder-label").click();
	await page.goto(`${server.address}/home-county.html`);
	assert.ok(await size(page, ".headings a") >= 18);
	assert.ok(await size(page, "footer.foot") >= 18);
	const small = await page.locator(".bar-links a, .elder-label, .menu > ul > li > a, .foot-links a, .all").evaluateAll(
		(elements) => elements.filter((element) => element.getBoundingClientRect().height < 44).map((element) => element.textContent));
	assert.deepEqual(small, []);
	assert.deepEqual(await violations(page), []);
	await page.locator(".elder-label").click();
	await page.goto(`${server.address}/article.html`);
	assert.ok(await size(page, "footer.foot") < 18);
	await page.context().close();
});

test("the text's size is a choice of three, remembered", async () => {
	const { page } = await open("article", { viewport: widths.desk });
	const middle = await size(page, ".prose p");
	await page.getByText("大", { exact: true }).click();
	const large = await size(page, ".prose p");
	assert.ok(large > middle);
	await page.reload();
	assert.equal(await size(page, ".prose p"), large);
	await page.context().close();
});

test("the menu opens for the keyboard and closes on Escape", async () => {
	const { page } = await open("home-county", { viewport: widths.desk });
	await page.locator(".has-more > a").first().focus();
	const more = page.locator(".more").first();
	await more.waitFor({ state: "visible" });
	await page.keyboard.press("Tab");
	assert.equal(await page.evaluate(() => document.activeElement.textContent), "县情概况");
	await page.keyboard.press("Escape");
	await more.waitFor({ state: "hidden" });
	await page.context().close();
});

test("the first stop of the keyboard skips to the text", async () => {
	const { page } = await open("article", { viewport: widths.desk });
	await page.keyboard.press("Tab");
	assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
	await page.keyboard.press("Enter");
	assert.equal(await page.evaluate(() => document.activeElement.id), "main");
	await page.context().close();
});

test("leaving for another's site asks first", async () => {
	const { page } = await open("article", { viewport: widths.desk });
	await page.locator(".prose a[href*='example.com']").click();
	await page.locator("dialog.leaving").waitFor();
	assert.ok(page.url().startsWith(server.address));
	await page.locator("dialog.leaving button").click();
	await page.locator("dialog.leaving").waitFor({ state: "detached" });
	await page.context().close();
});

test("a form asks only what is asked for, and shows all of it without script", async () => {
	const asked = (page) => page.locator("#f-against").isVisible();
	const { page } = await open("form", { viewport: widths.phone });
	assert.equal(await asked(page), false);
	await page.getByLabel("投诉", { exact: true }).check();
	assert.equal(await asked(page), true);
	assert.equal(await page.locator("#f-credit").isEnabled(), false);
	await page.getByLabel("单位", { exact: true }).check();
	assert.equal(await page.locator("#f-credit").isEnabled(), true);
	await page.locator("#f-content").fill("字".repeat(2001));
	assert.match(await page.locator(".form-over").textContent(), /超出 1 个字/);
	const small = await page.locator(".form-choice:visible").evaluateAll((lines) => lines.filter((line) => line.getBoundingClientRect().height < 44).length);
	assert.equal(small, 0);
	await page.context().close();
	const plain = await open("form", { viewport: widths.phone, javaScriptEnabled: false });
	assert.equal(await asked(plain.page), true);
	assert.equal(await plain.page.getByText("“来信类别”选择“投诉、举报”时必须填写").isVisible(), true);
	await plain.page.context().close();
});

test("a form's faults are named first, lead to their fields and stand beside them", async () => {
	const { page } = await open("form-faults", { viewport: widths.desk });
	assert.equal(await page.evaluate(() => document.activeElement.id), "form-faults");
	await page.locator(".form-faults a[href='#f-who-1'], .form-faults a[href='#f-name']").first().click();
	assert.equal(await page.locator("#f-name").getAttribute("aria-invalid"), "true");
	const ids = (await page.locator("#f-name").getAttribute("aria-describedby")).split(" ");
	assert.match(await page.locator(`#${ids.at(-1)}`).textContent(), /请改正/);
	assert.equal(await page.locator("#f-title").inputValue().then((words) => words.includes("<script>")), true);
	assert.equal(await page.locator("main script, main img").count(), 0);
	await page.context().close();
});

test("a form in pages turns them, skips what is not asked for, and is one page without script", async () => {
	const { page } = await open("form-paged", { viewport: widths.phone });
	const heading = () => page.locator(".form-part:visible h2").allTextContents();
	const place = () => page.locator(".form > .form-lead[role=status]").textContent();
	assert.deepEqual(await heading(), ["基本情况"]);
	assert.equal(await place(), "第 1 页，共 2 页");
	await page.getByLabel("是", { exact: true }).check();
	assert.equal(await place(), "第 1 页，共 3 页");
	await page.getByRole("button", { name: "下一页" }).click();
	assert.deepEqual(await heading(), ["办事体验"]);
	assert.deepEqual(await violations(page), []);
	await page.getByRole("button", { name: "上一页" }).click();
	await page.getByLabel("否", { exact: true }).check();
	await page.getByRole("button", { name: "下一页" }).click();
	assert.deepEqual(await heading(), ["意见建议"]);
	assert.equal(await page.getByRole("button", { name: "提交" }).isVisible(), true);
	await page.context().close();
	const plain = await open("form-paged", { viewport: widths.phone, javaScriptEnabled: false });
	assert.equal(await plain.page.locator(".form-part:visible").count(), 3);
	assert.equal(await plain.page.getByRole("button", { name: "提交" }).isVisible(), true);
	await plain.page.context().close();
});

test("the checks find what is wrong", async () => {
	const context = await browser.newContext({ viewport: widths.phone });
	const page = await context.newPage();
	await page.setContent(readFileSync(join(import.meta.dirname, "offender.html"), "utf8"));
	const found = (await violations(page)).join("\n");
	assert.match(found, /image-alt/);
	assert.match(found, /color-contrast/);
	assert.ok(await overflow(page) > 0);
	await context.close();
});
