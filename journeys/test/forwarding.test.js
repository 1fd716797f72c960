/** A letter to the city, handed down to a county and on to its bureau: one number, one clock, one answer. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE } from '../lib/browser.js';
import { answer, deed, openCase, press, stands } from '../lib/cases.js';
import { eventually, signIn } from '../lib/console.js';
import { threeLevels } from '../lib/levels.js';
import { startProgram } from '../lib/program.js';
import { sendUntil } from '../lib/sending.js';
import { steps } from '../lib/steps.js';

const TITLE = '城东小学门口没有接送等候区';
const GRAVE = ['serious', 'critical'];

const step = steps();
const receipt = {};
let program;
let browser;
let levels;
let county;
let page;
let matter;

before(async () => {
  [program, browser] = await Promise.all([startProgram({ env: { YICHUANG_INTAKE_QUICKEST: '0s' } }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
});

/** The letter as somebody finds it in the to-do list. */
async function waiting(window) {
  await window.open('/cases');
  const tab = window.page.getByRole('tab', { name: /本单位/ });
  await tab.click();
  const row = window.page.locator('main .el-table__row', { hasText: receipt.number });
  await row.getByRole('link', { name: TITLE }).click();
  await window.page.locator('main .frame aside').waitFor();
}

async function handOver(window, to, note) {
  await deed(window, '转办', { body: to, note });
  await window.page.locator('main .frame aside dd').getByText(to, { exact: true }).waitFor();
}

async function accept(window) {
  await waiting(window);
  await press(window.page, '签收');
  await window.page.getByRole('button', { name: '签收', exact: true }).waitFor({ state: 'hidden' });
}

async function track() {
  await page.goto(program.url('/track', levels.site));
  await page.fill('input[name=number]', receipt.number);
  await page.fill('input[name=code]', receipt.code);
  await sendUntil(page, '.matter-state');
  return page.locator('main').innerText();
}

step('a city stands above the county, with a site and a mailbox of its own', async () => {
  levels = await threeLevels(browser, program);
  county = await signIn(browser, program, 'letters', DESKTOP);
});

step('somebody writes to the mayor, on a phone without script', async () => {
  const context = await browser.newContext({ ...PHONE, locale: 'zh-CN', javaScriptEnabled: false });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(program.url('/send/mayor', levels.site));
  await page.locator('input[name=kind][value=HELP]').check();
  await page.fill('input[name=title]', TITLE);
  await page.fill('textarea[name=content]', '放学时家长只能站在马路上等孩子，请划出一块等候的地方。');
  await page.locator('input[name=openness][value=ANONYMOUS]').check();
  await page.locator('input[name=publish][value=no]').check();
  await sendUntil(page, '.receipt-facts');
  [receipt.number, receipt.code] = await page.locator('.receipt-facts dd').allInnerTexts();
});

step('the city accepts it and hands it to the county, which did not see it before', async () => {
  const { atCity } = levels;
  const found = await eventually('the letter is in the list', async () => (await atCity.read(`/api/console/letters?number=${receipt.number}`)).items[0]);
  matter = found.matter;
  const { items } = await county.read(`/api/console/letters?number=${receipt.number}`);
  assert.deepEqual(items, [], 'the county sees what is its own');
  await waiting(atCity);
  await deed(atCity, '受理');
  await stands(atCity.page, '办理中');
  await handOver(atCity, '云溪县', '请云溪县办理并答复。');
});

step('the county hands it on to its bureau, which sends it back once and then accepts it', async () => {
  const { atBureau } = levels;
  await accept(county);
  assert.deepEqual(await accessibilityFaults(county.page, GRAVE), []);
  await handOver(county, '云溪县教育局', '请教育局办理。');
  await waiting(atBureau);
  await deed(atBureau, '退回', { note: '请写明是哪个校门。' });
  await waiting(county);
  await county.page.locator('.el-timeline', { hasText: '请写明是哪个校门' }).waitFor();
  await handOver(county, '云溪县教育局', '北门。');
  await accept(atBureau);
});

step('the bureau answers, and all three levels see one case', async () => {
  const { atCity, atBureau } = levels;
  await answer(atBureau.page, '已在北门划出等候区，下周一启用。');
  const head = await signIn(browser, program, 'letters-head', DESKTOP);
  await openCase(head, matter);
  await deed(head, '审核通过并答复');
  await stands(head.page, '已答复');
  for (const level of [atCity, county, atBureau]) {
    await openCase(level, matter);
    await stands(level.page, '已答复');
    await stands(level.page, receipt.number);
    await stands(level.page, '云溪县教育局');
    const way = await level.page.locator('.el-timeline-item strong').allInnerTexts();
    assert.deepEqual(way.filter((deed) => ['转办', '签收', '退回'].includes(deed)).reverse(), ['转办', '签收', '转办', '退回', '转办', '签收']);
  }
});

step('its writer follows it through the levels and rates the answer', async () => {
  const seen = await track();
  assert.match(seen, /下周一启用/);
  assert.match(seen, /云溪县教育局/);
  assert.doesNotMatch(seen, /请写明是哪个校门/, 'what goes to and fro in the office stays there');
  await page.locator('.acts a', { hasText: '评价' }).click();
  await page.locator('input[name=grade][value="5"]').check();
  await sendUntil(page, '.hint[role=status]');
  const { grade } = await levels.atCity.read(`/api/console/letters/of-case/${matter}`);
  assert.equal(grade, 5);
});
