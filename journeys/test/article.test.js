/** A township's article from the first word to its end, on its own site and on the portal, at a desk and on a phone. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE } from '../lib/browser.js';
import { eventually, signIn } from '../lib/console.js';
import { htmlErrors } from '../lib/html-checker.js';
import { drawnHills } from '../lib/picture.js';
import { startProgram } from '../lib/program.js';
import { fetched } from '../lib/reader.js';

const SENTENCE = '经核实，文中受益户数统计有误，现予撤下。';
const NOTE = '更正了受益村民的户数。';

let program;
let browser;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-article-'));
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
  await rm(folder, { recursive: true, force: true });
});

for (const [name, device, marker] of [
  ['at a desk', DESKTOP, '甲'],
  ['on a phone', PHONE, '乙'],
]) {
  describe(`an article ${name}`, () => journey(device, marker));
}

function journey(device, marker) {
  const title = `青石镇修通${marker}字村组公路`;
  const corrected = `青石镇修通${marker}字村组公路并通车`;
  const places = [];
  const windows = {};
  let article;

  /** One window for each person, kept for the whole journey. */
  async function as(login) {
    windows[login] ??= await signIn(browser, program, login, device);
    return windows[login];
  }

  async function atArticle(login) {
    const window = await as(login);
    await window.open(`/articles/${article}`);
    await window.page.locator('.where').waitFor();
    return window;
  }

  /** From the open draft, whose last words need not be saved, to the button of its publisher. */
  async function throughReviews(editor) {
    await sendIn(editor);
    assert.equal(await editor.page.locator('[data-act=approve]:enabled').count(), 0, 'nobody approves their own text');
    const first = await as('reviewer1');
    await first.open('/reviews');
    await first.page.locator('tr', { hasText: `${marker}字村组公路` }).locator('.el-checkbox').click();
    await first.act('approve-many');
    const last = await atArticle('reviewer3');
    await last.stands('待终审');
    await last.act('approve');
    await last.stands('待发布');
    return last;
  }

  async function sendIn(editor) {
    await editor.act('submit');
    await editor.answerIfAsked('待初审');
    await editor.stands('待初审');
  }

  const shown = async (place) => (await fetched(program, place.path, place.site)).html;

  /** Whenever the first place shows it, the second must show it too, whichever is looked at first. */
  async function goesLiveTogether(words, release) {
    const both = [places, [...places].reverse()].map((order) => watch(order, words));
    await release();
    assert.deepEqual(await Promise.all(both), [true, true]);
  }

  async function watch([first, second], words) {
    await eventually(`${first.path} shows ${words}`, async () => (await shown(first)).includes(words));
    return (await shown(second)).includes(words);
  }

  test('is written, illustrated, and pushed to the portal', async () => {
    const editor = await as('qingshi');
    const { page } = editor;
    await editor.open('/articles');
    await editor.act('write');
    await editor.pick('站点', '青石镇');
    await editor.pick('栏目', '工作动态');
    await page.locator('.el-dialog:visible input[name=title]').fill(title);
    await page.locator('.el-dialog:visible input[name=title]').press('Enter');
    await page.waitForURL(/articles\/[0-9a-f-]{36}/);
    article = page.url().match(/articles\/([0-9a-f-]{36})/)[1];
    const body = page.locator('.tiptap');
    await body.click();
    await page.keyboard.type('公路全长三公里，惠及村民一百二十户。');
    await page.keyboard.press('Enter');
    await page.locator('.toolbar button', { hasText: '表格' }).first().click();
    await page.keyboard.type('路段');
    await page.keyboard.press('Tab');
    await page.keyboard.type('里程');
    await page.keyboard.press('Tab');
    await page.keyboard.type('户数');
    await page.locator('.tiptap').press('Control+End');
    await page.locator('.toolbar .picture input[type=file], .toolbar input[type=file]').setInputFiles({ name: 'hills.png', mimeType: 'image/png', buffer: drawnHills() });
    await page.locator('input[name=alt]').fill('新修的村组公路穿过山坡');
    await page.locator('input[name=alt]').press('Enter');
    await page.locator('.tiptap img[alt="新修的村组公路穿过山坡"]').waitFor();
    await page.locator('input[name=source]').fill('青石镇人民政府');
    await page.keyboard.press('Control+s');
    await page.locator('[role=status]', { hasText: '已保存' }).waitFor();
    await editor.act('push');
    await editor.pick('站点', '云溪县人民政府');
    await editor.pick('栏目', '乡镇动态');
    await page.locator('.el-dialog:visible .el-radio', { hasText: '复制' }).click();
    await editor.act('confirm-push');
    await page.locator('.el-dialog:visible').waitFor({ state: 'hidden' });
    const detail = await editor.read(`/api/console/articles/${article}`);
    assert.deepEqual(detail.placements.map((place) => place.mode).sort(), ['COPY', 'OWN']);
  });

  test('passes its reviews and goes live in both places with the same release', async () => {
    const last = await throughReviews(await atArticle('qingshi'));
    const { placements, fileName } = await last.read(`/api/console/articles/${article}`);
    const waiting = placements.find((place) => place.mode === 'COPY' && place.state === 'PROPOSED');
    if (waiting) {
      await last.open('/pushes');
      await last.page.locator('tr', { hasText: title }).locator('button', { hasText: '接收' }).first().click();
      await last.page.locator('tr', { hasText: title }).waitFor({ state: 'detached' });
      await atArticle('reviewer3');
    }
    places.push({ path: `/news/${fileName}`, site: '990100101', list: '/news/' });
    places.push({ path: `/news/local/${fileName}`, site: undefined, list: '/news/local/' });
    await goesLiveTogether(title, () => last.act('publish'));
  });

  test('is valid, accessible, and readable without script', async () => {
    const files = [];
    for (const [index, place] of places.entries()) {
      const file = join(folder, `${marker}-${index}.html`);
      await writeFile(file, await shown(place));
      files.push(file);
      const reader = await browser.newContext({ ...device, bypassCSP: true });
      const page = await reader.newPage();
      await page.goto(program.url(place.path, place.site));
      assert.deepEqual(await accessibilityFaults(page), []);
      await reader.close();
      const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
      const bare = await plain.newPage();
      await bare.goto(program.url(place.path, place.site));
      assert.equal(await bare.locator('h1').innerText(), title);
      assert.ok(await bare.locator('.prose img[alt="新修的村组公路穿过山坡"]').isVisible());
      assert.ok((await bare.locator('.prose table').innerText()).includes('里程'));
      const { width } = await bare.locator('.prose p').first().boundingBox();
      assert.ok(width <= 390, `text is ${width} px wide on a phone`);
      await plain.close();
    }
    assert.deepEqual(await htmlErrors(files), []);
  });

  test('is corrected, which follows everywhere', async () => {
    const editor = await atArticle('qingshi');
    await editor.act('correct');
    const { page } = editor;
    await page.locator('input[name=correctionNote]').fill(NOTE);
    await page.locator('input[name=title]').fill(corrected);
    await page.locator('.tiptap p', { hasText: '一百二十户' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('经复核，受益村民为一百五十户。');
    const last = await throughReviews(editor);
    await goesLiveTogether('一百五十户', () => last.act('publish'));
    for (const place of places) {
      const html = await shown(place);
      assert.ok(html.includes(corrected) && html.includes(NOTE), `${place.path} says what was corrected`);
      const list = await eventually('the list follows', async () => {
        const seen = (await fetched(program, place.list, place.site)).html;
        return seen.includes(corrected) && seen;
      });
      assert.ok(!list.includes(`>${title}<`), `${place.list} forgets the old title`);
    }
    await eventually('search finds it', async () => (await shown({ path: `/search?q=${corrected}` })).includes(`${places[1].path}"`));
  });

  test('is withdrawn, and no address shows it any more', async () => {
    const last = await atArticle('reviewer3');
    await last.act('withdraw');
    await last.page.locator('input[name=sentence]').fill(SENTENCE);
    await last.act('confirm-withdraw');
    await last.stands('已撤稿');
    for (const place of places) {
      const { status, html } = await fetched(program, place.path, place.site);
      assert.equal(status, 410, place.path);
      assert.ok(html.includes(SENTENCE) && html.includes('内容有误'), 'readers are told why');
      assert.ok(!html.includes('一百五十户'));
      for (const path of [place.list, '/feed.xml', `${place.list}feed.xml`, `/search?q=${marker}字村组公路`]) {
        await eventually(`${path} forgets it`, async () => !(await fetched(program, path, place.site)).html.includes(corrected));
      }
    }
  });

  test('leaves a trail that auditors read and can verify', async () => {
    const auditor = await as('audit');
    await auditor.open('/audit');
    for (const deed of ['撤稿', '发布稿件']) {
      await auditor.page.locator('.el-table__row', { hasText: deed }).first().waitFor();
    }
    const { code, output, errors } = await program.command('verify');
    assert.equal(code, 0, output + errors);
    for (const window of Object.values(windows)) {
      await window.leave();
    }
  });
}
