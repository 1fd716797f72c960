/** Every page of the staff console: sound for those who cannot see or point, and without an error in the browser. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE } from '../lib/browser.js';
import { signIn } from '../lib/console.js';
import { startProgram } from '../lib/program.js';

const GRAVE = ['serious', 'critical'];

/** What each person opens besides the menu; a function asks the console for an example. */
const PEOPLE = {
  system: ['/sites/open', '/bodies/import', first('/api/console/sites', '/sites'), first('/api/console/blueprints', '/blueprints', 'name')],
  security: [first('/api/console/accounts', '/accounts'), '/me'],
  audit: [],
  manager: [first('/api/console/articles?state=PUBLISHED', '/articles'), '/not-permitted', '/no-such-page'],
  qingshi: [first('/api/console/articles?state=DRAFT&mine=true', '/articles')],
  letters: [first('/api/console/cases', '/cases')],
  surveys: [],
  statistics: [],
};

let program;
let browser;
const looked = new Set();

before(async () => {
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
});

/** The page of the first thing in a list, if there is one. */
function first(list, page, key = 'id') {
  return async (window) => {
    const answer = await window.read(list);
    const [thing] = answer.items ?? answer;
    return thing && `${page}/${encodeURIComponent(thing[key])}`;
  };
}

/** Collects what goes wrong in the browser. */
function listenTo(page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error}`));
  page.on('console', (message) => {
    // the preview of an article lets no script run, on purpose
    if (message.type() === 'error' && !/^Blocked script execution in \S+\/preview'/.test(message.text())) {
      errors.push(`${page.url()}: ${message.text()}`);
    }
  });
  return errors;
}

/** Waits until a page shows what it has read. */
async function settled(page) {
  // pages that keep asking, such as the queue, are never still
  await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {});
  await page.locator('main h1').first().waitFor();
  await page.locator('main .el-skeleton, main .el-loading-mask').first().waitFor({ state: 'hidden' });
}

async function faultsOf(page, name) {
  const faults = await accessibilityFaults(page, GRAVE);
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Checks a page unless another person was shown the same controls there before: a check takes half a second. */
async function newFaults(page, name) {
  const shape = await page.evaluate(shapeOfPage);
  if (looked.has(shape)) {
    return [];
  }
  looked.add(shape);
  return faultsOf(page, name);
}

async function menu(page) {
  return page.locator('.side-menu a').evaluateAll((links) => links.map((link) => link.getAttribute('href').replace(/^\/console/, '') || '/'));
}

for (const [login, more] of Object.entries(PEOPLE)) {
  test(`every page of ${login} is accessible and without errors`, async () => {
    const window = await signIn(browser, program, login, DESKTOP);
    const errors = listenTo(window.page);
    await settled(window.page);
    const paths = await menu(window.page);
    assert.ok(paths.length >= 3, `the menu of ${login} has ${paths.length} entries`);
    for (const example of more) {
      const path = typeof example === 'string' ? example : await example(window);
      if (path) {
        paths.push(path);
      }
    }
    const faults = [];
    for (const path of paths) {
      await window.open(path);
      await settled(window.page);
      faults.push(...(await newFaults(window.page, path)));
      const tabs = window.page.locator('main .el-tabs__item');
      for (let index = 1; index < (await tabs.count()); index++) {
        await tabs.nth(index).click();
        await settled(window.page);
        faults.push(...(await newFaults(window.page, `${path} › ${await tabs.nth(index).innerText()}`)));
      }
    }
    await window.leave();
    assert.deepEqual(faults, []);
    assert.deepEqual(errors, []);
  });
}

describe('at the door', () => {
  test('the sign-in page is accessible, at a desk and on a phone', async () => {
    for (const device of [DESKTOP, PHONE]) {
      const context = await browser.newContext({ ...device, locale: 'zh-CN', bypassCSP: true });
      const page = await context.newPage();
      await page.goto(program.url('/console/'));
      await page.locator('input[name=password]').waitFor();
      assert.deepEqual(await faultsOf(page, 'sign-in'), []);
      await context.close();
    }
  });
});

describe('by keyboard alone', () => {
  let window;

  before(async () => {
    window = await signIn(browser, program, 'editor', DESKTOP);
    await window.open('/articles');
    await settled(window.page);
  });

  after(() => window?.leave());

  test('the first stop leads past the menu to the page', async () => {
    const { page } = window;
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    assert.ok(await skip.evaluate((link) => link === document.activeElement));
    const box = await skip.boundingBox();
    assert.ok(box.y >= 0 && box.height > 20, 'it is seen while it has the focus');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'page');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)));
  });

  test('every stop shows where the focus is', async () => {
    const { page } = window;
    await page.evaluate(() => document.activeElement?.blur());
    const blind = [];
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(lookOfFocus);
      if (seen.unseen) {
        blind.push(seen.unseen);
      }
    }
    assert.deepEqual(blind, []);
  });

  test('the search over everything opens, narrows and closes', async () => {
    const { page } = window;
    await page.keyboard.press('Control+k');
    const box = page.locator('.el-dialog:visible input').first();
    await box.waitFor();
    assert.deepEqual(await faultsOf(page, 'palette'), []);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  });
});

/** Runs in the page: which controls, headings and columns it has, whatever they say of whom. */
function shapeOfPage() {
  const parts = document.querySelectorAll('main :is(h1, h2, h3, a, button, input, textarea, select, th, label, [role])');
  const names = [...parts].filter((part) => part.checkVisibility()).map((part) => `${part.tagName} ${part.type ?? ''} ${part.className}`);
  return `${document.title} ${[...new Set(names)].sort().join('|')}`;
}

/** Runs in the page: whether anything around the focused element looks different without the focus. */
async function lookOfFocus() {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const element = document.activeElement;
  const parts = [element, ...(element.labels ?? [])];
  for (let up = element.parentElement; up && parts.length < 6; up = up.parentElement) {
    parts.push(up);
  }
  parts.push(...parts.flatMap((part) => [...part.querySelectorAll(':scope > span')]));
  const look = () =>
    parts
      .map((part) => {
        const { outline, boxShadow, borderColor, backgroundColor, color, top } = getComputedStyle(part);
        return [outline, boxShadow, borderColor, backgroundColor, color, top].join();
      })
      .join('|');
  const still = document.createElement('style');
  still.textContent = '* { transition: none !important; }';
  document.head.append(still);
  await drawn();
  const focused = look();
  element.blur();
  await drawn();
  const unfocused = look();
  element.focus({ focusVisible: true, preventScroll: true });
  still.remove();
  return focused === unfocused ? { unseen: element.outerHTML.slice(0, 120) } : {};
}
