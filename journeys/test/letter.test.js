/**
 * A letter from its first word to a content writer and a page that everybody reads: at a desk with script, on a phone
 * without. On a phone with script and at a desk without, it is written, followed and taken back.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { accessibilityFaults, DESKTOP, fits, openBrowser, PHONE } from '../lib/browser.js';
import { answer, deed, openCase, stands } from '../lib/cases.js';
import { eventually, signIn } from '../lib/console.js';
import { htmlErrors } from '../lib/html-checker.js';
import { startProgram } from '../lib/program.js';
import { fetched } from '../lib/reader.js';
import { leave, sendUntil } from '../lib/sending.js';
import { steps } from '../lib/steps.js';

const DONE = '.hint[role=status]';
const WRITER = { name: '慕容小雨', phone: '13912345678', masked: '139****5678' };
/** What the letter's own words tell of its writer. */
const OTHER_PHONE = '13787654321';

let program;
let browser;
let folder;
let pages = 0;
const windows = {};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-letter-'));
  [program, browser] = await Promise.all([startProgram({ env: { YICHUANG_INTAKE_QUICKEST: '0s' } }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
  await rm(folder, { recursive: true, force: true });
});

for (const [name, device, script, marker] of [
  ['at a desk, with script', DESKTOP, true, '东'],
  ['on a phone, without script', PHONE, false, '西'],
  ['on a phone, with script', PHONE, true, '南'],
  ['at a desk, without script', DESKTOP, false, '北'],
]) {
  describe(`a letter written ${name}`, () => journey(device, script, marker));
}

function journey(device, script, marker) {
  const title = `${marker}街路口的红绿灯时间太短`;
  const step = steps();
  const files = [];
  const receipt = {};
  let context;
  let page;
  let matter;

  before(async () => {
    context = await browser.newContext({ ...device, locale: 'zh-CN', javaScriptEnabled: script, bypassCSP: script });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  });

  after(() => context?.close());

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
    await fits(page);
  }

  const send = (seen) => sendUntil(page, seen);

  async function at(login) {
    windows[login] ??= await signIn(browser, program, login, DESKTOP);
    await openCase(windows[login], matter);
    return windows[login];
  }

  async function track() {
    await page.goto(program.url('/track'));
    await page.fill('input[name=number]', receipt.number);
    await page.fill('input[name=code]', receipt.code);
    await send('.matter-state');
    return page.locator('main').innerText();
  }

  /** The clerk's answer, and its sending by somebody else. */
  async function answered(text) {
    await answer((await at('letters')).page, text);
    const head = await at('letters-head');
    await deed(head, '审核通过并答复');
    await stands(head.page, '已答复');
  }

  step('is written, and its writer gets a number and a code', async () => {
    await page.goto(program.url('/interaction/'));
    await looked();
    await leave(page, page.locator('.boxes h2 a', { hasText: '县长信箱' }));
    await looked();
    await page.locator('a[href$="/send/head"]').first().click();
    await page.locator('.form').waitFor();
    await looked();
    await page.locator('input[name=kind][value=HELP]').check();
    await page.fill('input[name=title]', title);
    await page.fill('textarea[name=content]', `${marker}街路口绿灯只有十秒，老人走不完。本人${WRITER.name}，电话${OTHER_PHONE}。`);
    await page.locator('input[name=openness][value=OPEN]').check();
    await page.fill('input[name=name]', WRITER.name);
    await page.fill('input[name=phone]', '1391234');
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

  if (marker === '南' || marker === '北') {
    step('is followed by number and code, and taken back', async () => {
      const seen = await track();
      assert.ok(seen.includes('待受理') && seen.includes(title), seen);
      await looked();
      await page.locator('.acts a', { hasText: '撤回' }).click();
      await page.locator('.matter-act').waitFor();
      await looked();
      await send(DONE);
      assert.ok((await track()).includes('已撤回'));
      if (!script) {
        assert.deepEqual(await htmlErrors(files), []);
      }
    });
    return;
  }

  step('is accepted as valid and given to a person', async () => {
    windows.letters ??= await signIn(browser, program, 'letters', DESKTOP);
    const found = await eventually('the letter is in the list', async () => {
      const { items } = await windows.letters.read(`/api/console/letters?number=${encodeURIComponent(receipt.number)}`);
      return items[0];
    });
    assert.equal(found.subject, title);
    matter = found.matter;
    const clerk = await at('letters');
    await clerk.page.locator('main', { hasText: '绿灯只有十秒' }).waitFor();
    const shown = await clerk.page.locator('main').innerText();
    assert.ok(shown.includes(WRITER.masked) && !shown.includes(WRITER.phone), 'fields are masked');
    await deed(clerk, '受理');
    await stands(clerk.page, '办理中');
    await clerk.page.getByRole('button', { name: '指定承办人', exact: true }).click();
    const dialog = clerk.page.locator('.el-dialog:visible');
    await dialog.locator('.el-select').first().click();
    await clerk.page.locator('.el-select-dropdown__item:visible', { hasText: '罗信成' }).click();
    await dialog.locator('.el-dialog__footer .el-button--primary').click();
    await dialog.waitFor({ state: 'hidden' });
    await stands(clerk.page, '罗信成');
    const { valid } = await windows.letters.read(`/api/console/letters/of-case/${matter}`);
    assert.equal(valid, true);
  });

  step('is answered through review, not before the answer is whole', async () => {
    await answer((await at('letters')).page, '已经安排交警部门调整配时。');
    const head = await at('letters-head');
    await deed(head, '退回答复', { note: '请写明完成时间。' });
    await stands(head.page, '办理中');
    const clerk = await at('letters');
    await clerk.page.locator('.el-alert', { hasText: '请写明完成时间' }).waitFor();
    await answered('已经安排交警部门调整配时，三日内完成。');
  });

  step('its writer reads the answer, is not content, and adds to the second handling', async () => {
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

  step('is answered once more, and its writer is content', async () => {
    const clerk = await at('letters');
    await clerk.page.locator('main', { hasText: '晚高峰最明显' }).waitFor();
    await answered('已于今日把绿灯延长到二十五秒。');
    const seen = await track();
    assert.ok(seen.includes('二十五秒'), seen);
    await page.locator('.acts a', { hasText: '评价' }).click();
    await page.locator('input[name=grade][value="5"]').check();
    await send(DONE);
    const { grade } = await windows.letters.read(`/api/console/letters/of-case/${matter}`);
    assert.equal(grade, 5);
  });

  step('is published by choice, without what tells who wrote it', async () => {
    const { page: head } = await at('letters-head');
    await head.getByRole('button', { name: '公开来信和答复', exact: true }).click();
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
    assert.ok(![WRITER.name, WRITER.phone, OTHER_PHONE].some((word) => shown.includes(word)), 'nobody reads who wrote it');
    await looked();
    await eventually('the list leads there', async () => (await fetched(program, '/interaction/letters/')).html.includes(address));
    await eventually('the map of the site names it', async () => (await fetched(program, '/sitemap-0.xml')).html.includes(address));
    if (!script) {
      assert.deepEqual(await htmlErrors(files), []);
    }
  });
}
