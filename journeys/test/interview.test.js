/** A live interview from its announcement to its record: questions, the desk, readers with and without script, and no database for a while. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE } from '../lib/browser.js';
import { eventually, signIn } from '../lib/console.js';
import { stopDatabase } from '../lib/database.js';
import { htmlErrors } from '../lib/html-checker.js';
import { startProgram } from '../lib/program.js';
import { fetched } from '../lib/reader.js';
import { Readers } from '../lib/readers.js';

const READERS = 200;
const TITLE = '县教育局局长谈招生政策';
const EARLY = '今年新建学校能招多少人？';
const LATE = '停电的时候还能提问吗？';
const ANSWER = '今年新增学位一千零二十个。';
const DURING = '刚才系统中断，现在继续。';

let program;
let browser;
let folder;
let clerk;
let reviewer;
let interview;
let path;
let phone;
let desk;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-interview-'));
  const env = { YICHUANG_INTAKE_QUICKEST: '0s', YICHUANG_PARTICIPATION_LIVESECONDS: '1' };
  [program, browser] = await Promise.all([startProgram({ env }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
  await rm(folder, { recursive: true, force: true });
});

async function at(window, tab) {
  await window.open(`/participation/${interview}`);
  await window.page.getByRole('tab', { name: tab }).click();
}

async function act(window, name) {
  await window.open(`/participation/${interview}`);
  await window.page.getByRole('button', { name, exact: true }).click();
  await window.answer();
  await window.page.locator('.el-message-box').waitFor({ state: 'hidden' });
}

/** Shows what waits. */
async function showQuestions(words) {
  await at(clerk, '网友提问');
  await clerk.page.locator('tr', { hasText: words }).locator('.el-checkbox').click();
  await clerk.act('show-questions');
  await clerk.page.locator('tr', { hasText: words }).waitFor({ state: 'hidden' });
}

async function say(words) {
  const field = clerk.page.locator('textarea[name=live-words]');
  await field.fill(words);
  await field.press('Enter');
}

async function ask(page, words, name) {
  await page.goto(program.url(path));
  await page.locator('.take-part a').click();
  await page.locator('textarea[name=question]').fill(words);
  await page.locator('input[name=nickname]').fill(name);
}

const page = async () => (await fetched(program, path)).html;

async function sound(address) {
  const file = join(folder, `${address.replace(/\W+/g, '-')}.html`);
  await writeFile(file, (await fetched(program, address)).html);
  assert.deepEqual(await htmlErrors([file]), []);
}

test('is announced once somebody else has looked at it', async () => {
  clerk = await signIn(browser, program, 'surveys', DESKTOP);
  reviewer = await signIn(browser, program, 'surveys-reviewer', DESKTOP);
  const sites = await clerk.read('/api/console/sites?size=200');
  const site = (sites.items ?? sites).find((one) => one.code === 'portal');
  const started = await clerk.send('POST', '/api/console/activities', { site: site.id, kind: 'INTERVIEW', title: TITLE });
  interview = started.id;
  const hours = (n) => new Date(Date.now() + n * 3_600_000).toISOString();
  const guests = [{ name: '江晓岚', post: '云溪县教育局局长' }, { name: '石磊', post: '招生办主任' }];
  const draft = { version: started.version, title: TITLE, introduction: '邀请县教育局负责人与网友交流。', opensAt: hours(1), closesAt: hours(5) };
  await clerk.send('PUT', `/api/console/activities/${interview}`, { ...draft, interview: { guests, host: '宁静' } });
  await act(clerk, '送审');
  await act(reviewer, '审核通过');
  const shown = await clerk.read(`/api/console/activities/${interview}`);
  path = new URL(shown.address).pathname;
  await eventually('the announcement', async () => (await page()).includes('江晓岚'));
  await eventually('the list', async () => (await fetched(program, '/participation/interviews/')).html.includes(TITLE));
});

test('takes a question from a phone without script, and shows it once it was screened', async () => {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  phone = await context.newPage();
  await ask(phone, EARLY, '小河');
  await phone.locator('.form-send button').click();
  await phone.locator('.receipt-facts').waitFor();
  assert.ok(!(await page()).includes(EARLY));
  await eventually('the question at the office', async () => (await clerk.read(`/api/console/activities/${interview}/interview/questions?state=WAITING`)).items.length === 1);
  await showQuestions(EARLY);
  await eventually('the question on the page', async () => (await page()).includes(EARLY));
});

test('shows what is said at the desk, by itself with script, by a link without', async () => {
  await act(clerk, '立即开始');
  await eventually('the live page', async () => (await page()).includes('文字直播'));
  const context = await browser.newContext({ ...DESKTOP, bypassCSP: true });
  desk = await context.newPage();
  await desk.goto(program.url(path));
  await phone.goto(program.url(path));
  await at(clerk, '直播台');
  await say('各位网友，上午好。');
  await clerk.page.locator('[data-act=ask]').first().click();
  await clerk.page.locator('.lines li', { hasText: EARLY }).waitFor();
  await clerk.page.locator('textarea[name=live-words]').press('Alt+2');
  await say(ANSWER);
  await desk.locator('.record .said', { hasText: ANSWER }).waitFor();
  assert.match(await desk.locator('.record .said').first().innerText(), /江晓岚/);
  await eventually('the answer without script', async () => {
    await phone.locator('.live-refresh a').click();
    return (await phone.locator('.record .said', { hasText: ANSWER }).count()) === 1;
  });
  assert.deepEqual(await accessibilityFaults(desk), []);
  await sound(path);
});

test('marks what was corrected, also where it was read before', async () => {
  const line = clerk.page.locator('.lines li', { hasText: ANSWER });
  await line.locator('[data-act=correct-entry]').click();
  await clerk.page.locator('textarea[name=corrected]').fill('今年新增学位一千零二十一个。');
  await clerk.page.locator('input[name=note]').fill('更正数字');
  await clerk.act('keep-correction');
  await desk.locator('.said-mark', { hasText: '更正数字' }).waitFor();
  assert.equal(await desk.locator('.record .said').count(), 3);
  assert.ok(!(await desk.locator('.record').innerText()).includes(ANSWER));
});

test(`goes on for ${READERS} readers while the office has no database, and loses nothing`, async (t) => {
  await ask(phone, LATE, '阿木');
  const readers = new Readers(program, path, READERS);
  await say('请继续提问。');
  await eventually('every reader', () => readers.seen('请继续提问。') === READERS);

  const began = Date.now();
  const before = readers.times.length;
  const start = await stopDatabase(program);
  const [answer] = await Promise.all([
    phone.waitForResponse((response) => response.request().method() === 'POST'),
    phone.locator('.form-send button').click({ noWaitAfter: true }),
  ]);
  assert.equal(answer.status(), 503);
  await phone.locator('h1', { hasText: '暂时无法办理' }).waitFor();
  await say(DURING);
  assert.equal(await clerk.page.locator('textarea[name=live-words]').inputValue(), DURING, 'what was typed stays');
  assert.ok((await page()).includes('文字直播'));
  await eventually('enough requests', () => readers.times.length - before > 10 * READERS, 60_000);
  const without = Math.round((Date.now() - began) / 1000);
  const meanwhile = readers.times.length - before;
  await start();

  await eventually('the question is taken', async () => {
    await phone.reload();
    return (await phone.locator('.receipt-facts').count()) === 1;
  });
  await eventually('the desk writes again', async () => {
    const field = clerk.page.locator('textarea[name=live-words]');
    if ((await field.inputValue()) === DURING) {
      await field.press('Enter');
    }
    return readers.seen(DURING) === READERS;
  });
  await readers.stop();
  t.diagnostic(`${READERS} readers: ${readers.figures()}; ${meanwhile} of the requests in ${without} s without database`);
  assert.deepEqual(readers.failures, []);
  const questions = await eventually('both questions once', async () => {
    const { items } = await clerk.read(`/api/console/activities/${interview}/interview/questions`);
    return items.length >= 2 && items;
  });
  assert.deepEqual(questions.map((one) => one.original), [EARLY, LATE]);
  const written = await clerk.read(`/api/console/activities/${interview}/interview/desk`);
  assert.equal(written.entries.filter((one) => one.words === DURING).length, 1);
});

test('leaves a record', async () => {
  await showQuestions(LATE);
  await clerk.open(`/participation/${interview}`);
  await clerk.page.getByRole('button', { name: '提前结束', exact: true }).click();
  await clerk.page.locator('.el-message-box textarea').fill('访谈圆满结束');
  await clerk.page.locator('.el-message-box__btns .el-button--danger').click();
  await clerk.page.locator('.el-message-box').waitFor({ state: 'hidden' });
  await desk.locator('#live-note', { hasText: '访谈已结束' }).waitFor();
  await act(reviewer, '公布结果');
  await eventually('the record', async () => (await page()).includes('访谈统计'));
  await desk.goto(program.url(path));
  assert.deepEqual(await desk.locator('.record .said').evaluateAll((all) => all.map((one) => one.id)), ['e1', 'e2', 'e3', 'e4', 'e5']);
  assert.equal(await desk.locator('.counts').innerText().then((text) => text.replace(/\s+/g, '')), '收到提问2答复提问1实录条数5');
  assert.deepEqual(await accessibilityFaults(desk), []);
  await sound(path);
});
