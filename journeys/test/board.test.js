/** A message board: written on a phone without script, screened and answered in the console, read by everybody. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE } from '../lib/browser.js';
import { answer, deed, openCase } from '../lib/cases.js';
import { eventually, signIn } from '../lib/console.js';
import { startProgram } from '../lib/program.js';
import { sendUntil } from '../lib/sending.js';

const TITLE = '希望在文化广场增设饮水点';
const TEXT = '文化广场晚上散步的人多，没有饮水的地方，希望增设一处。我叫慕小满，电话13812345678。';
const ANSWER = '您好！已列入本月计划，将在广场东侧增设一处饮水点。';

let program;
let browser;

before(async () => {
  [program, browser] = await Promise.all([startProgram({ env: { YICHUANG_INTAKE_QUICKEST: '0s' } }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
});

async function reader(device, javaScriptEnabled) {
  const context = await browser.newContext({ ...device, locale: 'zh-CN', javaScriptEnabled, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** Fills the form in and sends it; who is too fast is told so and sends again. */
async function write(page) {
  await page.goto(program.url('/send/board-service'));
  await page.locator('#hints-found a').first().waitFor();
  await page.fill('form.form [name=title]', TITLE);
  await page.fill('form.form [name=content]', TEXT);
  await sendUntil(page, '.receipt-facts');
  const [number, code] = await page.locator('.receipt-facts dd').allInnerTexts();
  return { number, code };
}

async function fetchedText(path) {
  const answer = await fetch(program.url(path));
  return answer.ok ? answer.text() : '';
}

test('a message is written without script, screened, answered and read by everybody', async () => {
  const phone = await reader(PHONE, false);
  const receipt = await write(phone);
  await phone.goto(program.url('/track'));
  await phone.fill('[name=number]', receipt.number);
  await phone.fill('[name=code]', receipt.code);
  await sendUntil(phone, '.matter-state');
  assert.match(await phone.locator('main').innerText(), /撤回留言/);

  const clerk = await signIn(browser, program, 'letters', DESKTOP);
  const matter = await eventually('the message in the console', async () => {
    const slice = await clerk.read(`/api/console/board-messages?number=${receipt.number}`);
    return slice.items[0]?.matter;
  });
  await openCase(clerk, matter);
  await clerk.page.getByRole('button', { name: '审看并登出' }).click();
  const dialog = clerk.page.locator('.el-dialog:visible');
  await dialog.locator('.suspects li', { hasText: '13812345678' }).waitFor();
  for (const choice of await dialog.locator('.el-radio').filter({ hasText: '隐去' }).all()) {
    await choice.click();
  }
  await dialog.getByRole('button', { name: '审看并登出' }).click();
  await answer(clerk.page, ANSWER);

  const head = await signIn(browser, program, 'letters-head', DESKTOP);
  await openCase(head, matter);
  await deed(head, '审核通过并答复');
  const path = await eventually('the public page', async () => {
    const message = await head.read(`/api/console/board-messages/of-case/${matter}`);
    const shown = new URL(message.url).pathname;
    return (await fetchedText(shown)).includes('广场东侧') && shown;
  });
  await head.leave();
  await clerk.leave();

  await phone.goto(program.url(path));
  const shown = await phone.locator('main').innerText();
  assert.match(shown, /饮水点/);
  assert.doesNotMatch(shown, /慕小满|13812345678/);
  assert.match(await fetchedText('/interaction/boards/service/'), /希望在文化广场/);
  await phone.context().close();
});

test('hot questions are read and found of use without script, and hinted at while somebody writes', async () => {
  const phone = await reader(PHONE, false);
  await phone.goto(program.url('/interaction/hot-questions/'));
  await phone.locator('main .entries a').first().click();
  await phone.getByRole('button', { name: '有用' }).click();
  await phone.locator('#thanks').waitFor();
  await phone.context().close();

  const desktop = await reader(DESKTOP, true);
  for (const path of ['/interaction/boards/', '/interaction/boards/service/', '/interaction/hot-questions/']) {
    await desktop.goto(program.url(path));
    assert.deepEqual(await accessibilityFaults(desktop), [], path);
  }
  await desktop.goto(program.url('/send/head'));
  await desktop.fill('form.form [name=title]', '请问随迁子女怎么报名上学');
  await eventually('the nearest hint alone', async () => {
    const hints = await desktop.locator('#hints-found a').allInnerTexts();
    return hints.length === 1 && hints[0].includes('随迁子女');
  });
  assert.deepEqual(await accessibilityFaults(desktop), []);
  await desktop.context().close();
});
