/** What clerks and readers do with surveys, drafts for comment and reviews, by what they see. */
import assert from 'node:assert/strict';
import { eventually } from './console.js';

const DAY = 86_400_000;

function minute(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Begins an activity of a kind; returns its id. */
export async function begin(clerk, kind, title, site) {
  await clerk.open('/participation');
  await clerk.act('start');
  await clerk.page.locator('.el-dialog:visible .el-radio', { hasText: kind }).click();
  await clerk.pick('站点', site);
  await clerk.page.locator('.el-dialog:visible input[name=title]').fill(title);
  await clerk.act('start-now');
  await clerk.page.waitForURL(/participation\/[0-9a-f-]{36}/);
  return clerk.page.url().match(/participation\/([0-9a-f-]{36})/)[1];
}

/** Fills in what every activity has: what it is about, and from when to when. */
export async function describeIt(clerk, words, days) {
  const { page } = clerk;
  await page.locator('textarea[name=introduction]').fill(words);
  const [opens, closes] = [page.locator('.el-range-input').first(), page.locator('.el-range-input').last()];
  await opens.fill(minute(new Date(Date.now() - 60_000)));
  await closes.fill(minute(new Date(Date.now() + days * DAY)));
  await closes.press('Enter');
  await page.keyboard.press('Escape');
}

/** Presses a button that asks before it does, and says why where it must. */
export async function move(person, act, why) {
  await person.act(act);
  if (why) {
    await person.page.locator('.el-message-box__input textarea').fill(why);
  }
  await person.page.locator('.el-message-box__btns .el-button').last().click();
}

export async function at(person, id) {
  await person.open(`/participation/${id}`);
  await person.page.locator('[data-act=preview]').waitFor();
}

export async function stands(person, state) {
  await person.page.locator('.el-tag', { hasText: state }).first().waitFor();
}

/** Waits for the console's word that something is done. */
export async function told(person, words) {
  await person.page.locator('.el-message', { hasText: words }).first().waitFor();
}

export async function tab(person, name) {
  await person.page.locator('main .el-tabs__item', { hasText: name }).click();
}

/** Sends in, looks at the preview as the reviewer, approves; the clock opens it. */
export async function throughReview(clerk, reviewer, id, seen) {
  await move(clerk, 'submit');
  await stands(clerk, '待审核');
  await at(reviewer, id);
  await reviewer.act('preview');
  const frame = reviewer.page.frameLocator('.el-dialog:visible iframe');
  await frame.locator('h1').waitFor();
  await reviewer.page.locator('.el-dialog:visible .el-radio-button', { hasText: '填写内容' }).click();
  await frame.locator('body', { hasText: seen }).waitFor();
  await reviewer.page.keyboard.press('Escape');
  await reviewer.page.locator('.el-dialog:visible').waitFor({ state: 'hidden' });
  await move(reviewer, 'approve');
  await eventually('it opens by the clock', async () => (await clerk.read(`/api/console/activities/${id}`)).state === 'OPEN');
}

/** Writes what was decided and lets the reviewer publish it. */
export async function conclude(clerk, reviewer, id, words) {
  await tab(clerk, '采纳与回应');
  await clerk.page.locator('textarea[name=result]').fill(words);
  await clerk.act('write-result');
  await told(clerk, '已保存');
  await at(reviewer, id);
  await move(reviewer, 'conclude');
  await stands(reviewer, '已公布结果');
}

/** A reader's window, with script or without. */
export async function reader(browser, device, javaScriptEnabled) {
  const context = await browser.newContext({ ...device, javaScriptEnabled, locale: 'zh-CN', bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}
