/** A real browser, looking as people do. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
export const DESKTOP = { viewport: { width: 1280, height: 900 } };

export async function openBrowser() {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error('No browser found. Install one with:  sudo apt-get install chromium');
  }
  return chromium.launch({ executablePath, args: QUIET });
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Waits until what fades in is there: half faded in, nothing has the contrast that it ends with. */
function settled(page) {
  return page.evaluate(() => {
    const ending = document.getAnimations().filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    return Promise.allSettled(ending.map((each) => each.finished)).then(() => undefined);
  });
}

/** What the accessibility checker finds on a page, as readable lines; empty means none. Some impacts only, where asked. */
export async function accessibilityFaults(page, impacts) {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(await readFile(axePath, 'utf8'));
  }
  await settled(page);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations
    .filter((v) => !impacts || impacts.includes(v.impact))
    .map((v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.target.join(' ')).join(', ')})`);
}

/** Sideways scrolling is what phones must never need. */
export async function fits(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const { width } = page.viewportSize();
  assert.ok(wide <= width, `${page.url()} is ${wide} px wide on a screen of ${width}`);
}
