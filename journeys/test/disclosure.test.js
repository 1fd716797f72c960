/** Disclosure: a township reports what it disclosed and the county counts it; an article stands in channel, section, catalogue, search and export. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE } from '../lib/browser.js';
import { choose, eventually, signIn } from '../lib/console.js';
import { startProgram } from '../lib/program.js';
import { fetched } from '../lib/reader.js';
import { steps } from '../lib/steps.js';

const GRAVE = ['serious', 'critical'];
const TITLE = '青石镇2026年第三季度临时救助发放情况';
const ADDRESS = 'https://qingshi.example.test/jzgs/a1.html';
const REASON = '请补充公开地址';

let program;
let browser;
let township;
let office;

before(async () => {
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
  township = await signIn(browser, program, 'qingshi', PHONE);
  office = await signIn(browser, program, 'disclosure', DESKTOP);
});

after(async () => {
  await browser?.close();
  await program?.remove();
});

const step = steps();

/** The report as the office's list has it. */
async function found(state) {
  return eventually(`the report, ${state}`, async () => {
    const slice = await office.read(`/api/console/disclosure-reports?state=${state}&word=${encodeURIComponent(TITLE)}`);
    return slice.items[0];
  });
}

/** Chooses the row of the report and presses a deed of the list. */
async function chosen(deed) {
  await office.open('/disclosure-reports');
  const row = office.page.locator('main .el-table__row', { hasText: TITLE });
  await row.locator('.el-checkbox').click();
  await office.act(deed);
}

step('a township reports an item on a phone', async () => {
  await township.open('/disclosure-reports');
  await township.act('new-report');
  const dialog = township.page.locator('.el-dialog:visible');
  await dialog.locator('input[name="report-title"]').fill(TITLE);
  await dialog.locator('[data-act="send-report"]').click();
  await dialog.locator('.el-form-item__error').first().waitFor();
  await township.pick('类别', '社会保障');
  const day = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
  const disclosedOn = dialog.locator('.el-form-item', { hasText: '公开日期' }).locator('input');
  await disclosedOn.fill(day);
  await disclosedOn.press('Enter');
  await dialog.locator('textarea[name="report-text"]').fill('全镇发放临时救助 12 户，名单见镇务公开栏。');
  await dialog.locator('[data-act="send-report"]').click();
  await dialog.waitFor({ state: 'hidden' });
  await township.page.locator('main .el-table__row', { hasText: TITLE }).waitFor();
  assert.deepEqual(await accessibilityFaults(township.page, GRAVE), []);
  const again = await township.send('POST', '/api/console/disclosure-reports', {
    title: TITLE,
    classCode: 'd11-4',
    disclosedOn: day,
    text: '再报一次',
  });
  assert.equal(again.repeated, true);
});

step('the office sends it back and the township is told why', async () => {
  await chosen('return-reports');
  const question = office.page.locator('.el-message-box:visible');
  await question.locator('textarea').fill(REASON);
  await office.answer();
  const report = await found('RETURNED');
  assert.equal(report.note, REASON);
  await eventually('the notice to the township', async () => {
    const notices = await township.read('/api/console/notices');
    return notices.items.some((notice) => notice.title.includes(TITLE));
  });
});

step('the township amends it and the office accepts it', async () => {
  const report = await found('RETURNED');
  await township.open(`/disclosure-reports/${report.id}`);
  await township.page.locator('main', { hasText: REASON }).first().waitFor();
  await township.act('amend-report');
  const dialog = township.page.locator('.el-dialog:visible');
  await dialog.locator('input[name="report-address"]').fill(ADDRESS);
  await dialog.locator('[data-act="send-report"]').click();
  await dialog.waitFor({ state: 'hidden' });
  await found('SENT');
  await chosen('accept-reports');
  await office.answer();
  await found('ACCEPTED');
});

step('the table by month, its Excel and the figures count it once', async () => {
  await office.open('/disclosure-report-table');
  await office.page.locator('main th', { hasText: '青石镇' }).first().waitFor();
  assert.deepEqual(await accessibilityFaults(office.page, GRAVE), []);
  const table = await office.read('/api/console/disclosure-reports/table');
  const line = table.bodies.find((body) => body.name.includes('青石镇'));
  const counted = await office.read(`/api/console/disclosure-reports?state=ACCEPTED&body=${line.key}`);
  assert.equal(line.sum, counted.items.length);
  const year = new Date(Date.now() + 8 * 3600_000).getFullYear();
  const span = `from=${year}-01-01&until=${year}-12-31`;
  const figures = await office.read(`/api/console/figures?figure=disclosure.reported&by=TOTAL&${span}&under=${line.key}`);
  assert.equal(figures.items[0].values[0].value, line.sum);
  const quotas = await office.read('/api/console/quotas');
  const quota = quotas.find((each) => each.figure === 'disclosure.reported');
  assert.equal(quota.amount, 2);
});

const DOCUMENT = '青石镇人民政府关于规范临时救助审批的通知';
const CLASS = '行政规范性文件';
let section;
let channel;
let entry;

step('a channel of the township is tied to a class of its section', async () => {
  const { items } = await office.read('/api/console/disclosure-sections?words=青石镇');
  section = items[0];
  const channels = await office.read(`/api/console/sites/${section.site}/channels`);
  channel = channels.find((one) => one.name === '工作动态');
  await office.open(`/disclosure-sections/${section.id}?part=windows`);
  const { page } = office;
  await choose(page, page.locator('.el-tab-pane:visible .el-select').first(), channel.name);
  await choose(page, page.locator('.el-tab-pane:visible .el-select').nth(1), CLASS);
  await page.getByRole('button', { name: '对应', exact: true }).click();
  await page.locator('.el-tab-pane:visible .el-table__row', { hasText: channel.name }).getByText(CLASS).waitFor();
  assert.deepEqual(await accessibilityFaults(page, GRAVE), []);
});

step('an article written there waits in the catalogue for its reviews', async () => {
  const editor = await signIn(browser, program, 'qingshi', DESKTOP);
  const { page } = editor;
  await editor.open('/articles');
  await editor.act('write');
  await editor.pick('站点', '青石镇');
  await editor.pick('栏目', channel.name);
  await page.locator('.el-dialog:visible input[name=title]').fill(DOCUMENT);
  await page.locator('.el-dialog:visible input[name=title]').press('Enter');
  await page.waitForURL(/articles\/[0-9a-f-]{36}/);
  await page.locator('.tiptap').click();
  await page.keyboard.type('为规范临时救助审批，保障困难群众基本生活，现就有关事项通知如下。');
  await page.locator('input[name=source]').fill('青石镇人民政府');
  await page.keyboard.press('Control+s');
  await page.locator('[role=status]', { hasText: '已保存' }).waitFor();
  await editor.act('submit');
  await editor.answerIfAsked('待初审');
  await editor.stands('待初审');
  entry = await eventually('the entry', async () => {
    const slice = await office.read(`/api/console/disclosure-entries?words=${encodeURIComponent(DOCUMENT)}`);
    return slice.items[0];
  });
  assert.equal(entry.state, 'AWAITING_SCOPE');
  assert.ok(entry.indexNumber, 'no index number');
  await editor.leave();
});

step('both reviews are recorded and the article goes live', async () => {
  const head = await signIn(browser, program, 'disclosure-head', DESKTOP);
  await head.open('/disclosure-entries?state=AWAITING_SCOPE');
  await head.page.locator('main .el-table__row', { hasText: DOCUMENT }).locator('.el-checkbox').click();
  await head.act('clear-entries');
  await head.answer();
  await eventually('the entry is cleared', async () => {
    const slice = await head.read(`/api/console/disclosure-entries?words=${encodeURIComponent(DOCUMENT)}`);
    return slice.items[0].state === 'CLEARED';
  });
  await head.leave();
  const first = await signIn(browser, program, 'reviewer1', DESKTOP);
  await first.open('/reviews');
  await first.page.locator('tr', { hasText: DOCUMENT }).locator('.el-checkbox').click();
  await first.act('approve-many');
  await first.page.locator('tr', { hasText: DOCUMENT }).waitFor({ state: 'detached' });
  await first.leave();
  const last = await signIn(browser, program, 'reviewer3', DESKTOP);
  await last.open(`/articles/${entry.article}`);
  await last.stands('待终审');
  await last.act('approve');
  await last.stands('待发布');
  await last.act('publish');
  entry = await eventually('the entry is public', async () => {
    const slice = await office.read(`/api/console/disclosure-entries?words=${encodeURIComponent(DOCUMENT)}`);
    return slice.items[0].state === 'PUBLISHED' && slice.items[0];
  });
  assert.equal(entry.inTime, true);
  await last.leave();
});

step('it stands in channel, section, catalogue, search and the export for inspectors', async () => {
  const site = '990100101';
  const shows = (path) =>
    eventually(`${path} shows it`, async () => (await fetched(program, path, site)).html.includes(DOCUMENT));
  await shows(channel.path);
  await shows(`${section.path}contents/d01-2/`);
  await shows(`${section.path}catalogue/`);
  await shows(`/search?q=${entry.indexNumber}`);
  const open = await fetched(program, `/api/open/disclosure-sections/${section.id}/catalogue.json`, site);
  assert.equal(open.status, 200);
  assert.ok(open.html.includes(entry.indexNumber) && open.html.includes(DOCUMENT), 'not in the export');
  const reader = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await reader.newPage();
  await page.goto(program.url(`${section.path}catalogue/`, site));
  await page.getByRole('link', { name: DOCUMENT }).first().click();
  assert.equal(await page.locator('h1').innerText(), DOCUMENT);
  assert.ok((await page.locator('main').innerText()).includes(entry.indexNumber));
  await reader.close();
});
