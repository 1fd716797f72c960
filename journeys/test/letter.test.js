/** A letter from its first word to a content writer and a page that everybody reads: at a desk with script, on a phone without. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE } from '../lib/browser.js';
import { eventually, signIn } from '../lib/console.js';
import { htmlErrors } from '../lib/html-checker.js';
import { startProgram } from '../lib/program.js';
import { fetched } from '../lib/reader.js';

const DONE = '.hint[role=status]';
const WRITER = { name: '慕容小雨', phone: '13912345678' };

let program;
let browser;
let folder;
let pages = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-letter-'));
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
  await rm(folder, { recursive: true, force: true });
});

for (const [name, device, script, marker] of [
  ['at a desk, with script', DESKTOP, true, '东'],
  ['on a phone, without script', PHONE, false, '西'],
]) {
  describe(`a letter written ${name}`, () => journey(device, script, marker));
}

function journey(device, script, marker) {
  const title = `${marker}街路口的红绿灯时间太短`;
  const files = [];
  const windows = {};
  const receipt = {};
  let context;
  let page;
  let matter;

  before(async () => {
    context = await browser.newContext({ ...device, locale: 'zh-CN', javaScriptEnabled: script, bypassCSP: script });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  });

  after(async () => {
    await context?.close();
    await Promise.all(Object.values(windows).map((window) => window.leave()));
  });

  /** Keeps what the writer sees for the HTML checker, and looks at it as those do who cannot see. */
  async function looked() {
    const html = await page.content();
    const file = join(folder, `${pages++}.html`);
    // a page that script has changed is no page of ours any more
    if (!script) {
      await writeFile(file, html);
      files.push(file);
    } else {
      assert.deepEqual(await accessibilityFaults(page), [], page.url());
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${page.url()} is ${wide} px too wide`);
  }

  /** Sends the form; one that comes back too soon for a person is sent again. */
  async function send(until) {
    await eventually(`the form is taken: ${until}`, async () => {
      await Promise.all([page.waitForNavigation(), page.locator('.form-send button').last().click()]);
      return (await page.locator(until).count()) > 0;
    });
  }

  const press = (window, name) => window.getByRole('button', { name, exact: true }).first().click();

  async function atCase(login) {
    windows[login] ??= await signIn(browser, program, login, DESKTOP);
    const window = windows[login];
    await window.open(`/cases/${matter}`);
    await window.page.locator('main h1', { hasText: '红绿灯' }).waitFor();
    return window.page;
  }

  const stands = (window, state) => window.locator('.frame aside', { hasText: state }).waitFor();

  async function track() {
    await page.goto(program.url('/track'));
    await page.fill('input[name=number]', receipt.number);
    await page.fill('input[name=code]', receipt.code);
    await send('.matter-state');
    return page.locator('main').innerText();
  }

  /** The clerk's answer, sent back once where asked, and its sending by somebody else. */
  async function answer(text, sentBack) {
    let clerk = await atCase('letters');
    await clerk.fill('textarea[name=answer]', text);
    await press(clerk, '答复送审');
    await stands(clerk, '答复待审核');
    const head = await atCase('letters-head');
    if (sentBack) {
      await press(head, '退回答复');
      await head.locator('.el-dialog:visible textarea').first().fill('请写明完成时间。');
      await head.locator('.el-dialog:visible .el-button--primary').click();
      await stands(head, '办理中');
      clerk = await atCase('letters');
      await clerk.locator('.el-alert', { hasText: '请写明完成时间' }).waitFor();
      return answer(`${text}三日内完成。`, false);
    }
    await press(head, '审核通过并答复');
    await stands(head, '已答复');
  }

  test('is written, and its writer gets a number and a code', async () => {
    await page.goto(program.url('/interaction/'));
    await looked();
    await page.locator('.boxes h2 a', { hasText: '县长信箱' }).click();
    await page.waitForLoadState();
    await looked();
    await page.locator('a[href$="/send/head"]').first().click();
    await page.locator('.form').waitFor();
    await looked();
    await page.locator('input[name=kind][value=HELP]').check();
    await page.fill('input[name=title]', title);
    await page.fill('textarea[name=content]', `${marker}街路口绿灯只有十秒，老人走不完。本人${WRITER.name}，电话${WRITER.phone}。`);
    await page.locator('input[name=openness][value=OPEN]').check();
    await page.fill('input[name=name]', WRITER.name);
    await page.fill('input[name=phone]', '139');
    await page.locator('input[name=publish][value=yes]').check();
    await send('.form-faults a');
    assert.equal(await page.locator('input[name=title]').inputValue(), title, 'what was written is still there');
    await looked();
    await page.fill('input[name=phone]', WRITER.phone);
    await send('.receipt-facts');
    await looked();
    [receipt.number, receipt.code] = await page.locator('.receipt-facts dd').allInnerTexts();
    assert.match(receipt.number, /^\d{8}/);
    assert.match(receipt.code, /^\S{4,}/);
  });

  test('is accepted as valid and given to a person', async () => {
    windows.letters ??= await signIn(browser, program, 'letters', DESKTOP);
    const found = await eventually('the letter is in the list', async () => {
      const { items } = await windows.letters.read(`/api/console/letters?number=${encodeURIComponent(receipt.number)}`);
      return items[0];
    });
    assert.equal(found.subject, title);
    matter = found.matter;
    const clerk = await atCase('letters');
    const shown = await clerk.locator('main').innerText();
    assert.ok(!shown.includes(WRITER.phone) || shown.includes(`电话${WRITER.phone}`), 'fields are masked');
    await press(clerk, '受理');
    await stands(clerk, '办理中');
    await press(clerk, '指定承办人');
    const dialog = clerk.locator('.el-dialog:visible');
    await dialog.locator('.el-select').first().click();
    await clerk.locator('.el-select-dropdown__item:visible').first().click();
    await dialog.locator('.el-button--primary').click();
    await dialog.waitFor({ state: 'hidden' });
    const { valid } = await windows.letters.read(`/api/console/letters/of-case/${matter}`);
    assert.equal(valid, true);
  });

  test('is answered through review', async () => {
    await answer('已经安排交警部门调整配时。', true);
  });

  test('its writer reads the answer, is not content, and adds to the second handling', async () => {
    const seen = await track();
    assert.ok(seen.includes('已答复') && seen.includes('三日内完成'), seen);
    assert.ok(!seen.includes('请写明完成时间'), 'what goes to and fro in the office stays there');
    await looked();
    await page.locator('.acts a', { hasText: '评价' }).click();
    await page.locator('.matter-act').waitFor();
    await looked();
    await page.locator('input[name=grade][value="2"]').check();
    await page.locator('input[name=again][value=yes]').check();
    await page.fill('textarea[name=words]', '还是太短。');
    await send(DONE);
    const again = await track();
    assert.ok(again.includes('重新办理'), again);
    await page.locator('.acts a', { hasText: '补充' }).click();
    await page.locator('.matter-act textarea').fill('晚高峰最明显。');
    await send(DONE);
  });

  test('is answered once more, and its writer is content', async () => {
    const clerk = await atCase('letters');
    await clerk.locator('main', { hasText: '晚高峰最明显' }).waitFor();
    await answer('已于今日把绿灯延长到二十五秒。', false);
    const seen = await track();
    assert.ok(seen.includes('二十五秒'), seen);
    await page.locator('.acts a', { hasText: '评价' }).click();
    await page.locator('input[name=grade][value="5"]').check();
    await send(DONE);
    const { grade } = await windows.letters.read(`/api/console/letters/of-case/${matter}`);
    assert.equal(grade, 5);
  });

  test('is published by choice, without what tells who wrote it', async () => {
    const head = await atCase('letters-head');
    await press(head, '公开来信和答复');
    const dialog = head.locator('.el-dialog:visible');
    const suspects = dialog.locator('.suspects li');
    await suspects.first().waitFor();
    for (const suspect of await suspects.all()) {
      await suspect.locator('.el-radio').first().click();
    }
    await dialog.locator('.el-dialog__footer .el-button--primary').click();
    await dialog.waitFor({ state: 'hidden' });
    const link = head.locator('a[target=_blank]', { hasText: '红绿灯' });
    await link.waitFor();
    const address = new URL(await link.getAttribute('href')).pathname;
    await eventually('everybody can read it', async () => (await fetched(program, address)).status === 200);
    await page.goto(program.url(address));
    const shown = await page.content();
    assert.ok(shown.includes('二十五秒') && shown.includes('绿灯只有十秒'));
    assert.ok(!shown.includes(WRITER.name) && !shown.includes(WRITER.phone), 'nobody reads who wrote it');
    await looked();
    await eventually('the list leads there', async () => (await fetched(program, '/interaction/letters/')).html.includes(address));
    await eventually('the map of the site names it', async () => (await fetched(program, '/sitemap-0.xml')).html.includes(address));
    if (!script) {
      assert.deepEqual(await htmlErrors(files), []);
    }
  });
}
