/** Texts that other offices sent are taken in, reviewed in one go, published, and found in both scripts. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { DESKTOP, openBrowser } from '../lib/browser.js';
import { eventually, signIn } from '../lib/console.js';
import { startProgram } from '../lib/program.js';
import { fetched } from '../lib/reader.js';

const REAL = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'source');
const CHANNEL = '政策文件';

let program;
let browser;
let folder;
let source;
let drafts;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-sources-'));
  source = existsSync(REAL) ? REAL : await madeUp(folder);
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Five texts in the forms that offices send: traditional script, one long line, lines that websites put around. */
async function madeUp(into) {
  const simplified = ['一是加强领导，落实责任。', '二是完善制度，规范发布。', '三是抓好网站建设，方便群众办事。', '四是及时回应关切。', '五是做好安全防护。', '六是强化监督检查。'];
  const traditional = ['一是加強領導，落實責任。', '二是完善制度，規範發布。', '三是抓好網站建設，方便群眾辦事。', '四是及時回應關切。', '五是做好安全防護。', '六是強化監督檢查。'];
  const texts = {
    '1.txt': `本站小編為你精心準備了網站建設方案參考范文,歡迎深入閱讀并收藏。\n各單位:\n${traditional.join('\n')}\n`,
    '2.txt': `云溪县网站建设培训会讲话\n\n时间:2022-06-26 04:09:00\n\n导语:本文来源于网友上传。\n\n${simplified.join('\n\n')}\n`,
    '3.txt': `云溪县2016年网站建设工作总结\n云溪县电子政务办公室\n${simplified.join('\n')}\n`,
    '4.txt': `云溪县关于加强网站建设的实施意见\n更新日期：2007-02-27\n各单位：${simplified.map((line) => ` 　　${line}`).join('')}\n`,
    '5.txt': `前言:本站為你精心整理了網站建設通知范文,歡迎咨詢。\n各單位:\n${traditional.join('\n')}\n`,
  };
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(join(into, name), text);
  }
  return into;
}

const importAll = () => program.command('import-articles', source, '--site', 'portal', '--channel', CHANNEL);

/** Narrows a list by its address, selects our drafts row by row, or all that is listed at once, and presses a button. */
async function allAt(login, path, deed, { atOnce }) {
  const window = await signIn(browser, program, login, DESKTOP);
  const list = path.startsWith('/reviews') ? '/api/console/reviews' : '/api/console/articles';
  const waiting = () => window.read(`${list}${path.slice(path.indexOf('?'))}&size=200`);
  const ours = new Set(drafts.map((draft) => draft.id));
  await window.open(path);
  for (const draft of drafts) {
    const row = window.page.locator('tr', { has: window.page.locator(`a[href$="/articles/${draft.id}"]`) });
    await (atOnce ? row.waitFor() : row.locator('.el-checkbox').click());
  }
  if (atOnce) {
    assert.equal((await waiting()).items.length, ours.size, 'nothing else is listed');
    await window.page.locator('thead .el-checkbox').click();
  }
  await window.act(deed);
  const question = window.page.locator('.el-message-box:visible');
  if (deed === 'publish-many') {
    await question.waitFor();
  }
  await eventually(`${deed} is done for all`, async () => {
    if (await question.isVisible()) {
      await window.answer();
      await question.waitFor({ state: 'hidden' });
    }
    return !(await waiting()).items.some((row) => ours.has(row.id));
  });
  await window.leave();
}

test('makes five drafts with titles and paragraphs, and no doubles', async () => {
  const files = (await readdir(source)).filter((name) => name.endsWith('.txt'));
  assert.equal(files.length, 5);
  const imported = await importAll();
  assert.equal(imported.code, 0, imported.errors);
  assert.match(imported.output, /导入 5 篇，已有 0 篇，失败 0 篇/);
  const again = await importAll();
  assert.match(again.output, /导入 0 篇，已有 5 篇，失败 0 篇/);
  const manager = await signIn(browser, program, 'manager', DESKTOP);
  const { items } = await manager.read('/api/console/articles?state=DRAFT&size=200');
  drafts = items.filter((row) => row.channelName === CHANNEL && !row.writer);
  assert.equal(drafts.length, 5);
  for (const draft of drafts) {
    const { text } = (await manager.read(`/api/console/articles/${draft.id}`)).edition;
    const paragraphs = text.body.match(/<p>/g).length;
    console.log(`${text.title} (${paragraphs} paragraphs)`);
    assert.match(text.title, /\p{Script=Han}{4}/u);
    assert.doesNotMatch(text.title, /小編|小编|范文|\.txt/);
    assert.ok(paragraphs > 5, `${text.title} has ${paragraphs} paragraphs`);
    assert.doesNotMatch(text.body, /收藏|咨[询詢]。?<|本站/);
  }
  await manager.leave();
});

test('are sent in, approved three times and published, all at once', async () => {
  const { site, channel } = drafts[0];
  await allAt('manager', `/articles?site=${site}&channel=${channel}&state=DRAFT`, 'submit-many', { atOnce: true });
  await allAt('reviewer1', '/reviews?state=FIRST_REVIEW', 'approve-many', { atOnce: false });
  await allAt('reviewer2', '/reviews?state=SECOND_REVIEW', 'approve-many', { atOnce: true });
  await allAt('reviewer3', '/reviews?state=FINAL_REVIEW', 'approve-many', { atOnce: true });
  // the channel is a window of the disclosure section: nothing goes out without both reviews
  const head = await signIn(browser, program, 'disclosure-head', DESKTOP);
  for (const draft of drafts) {
    await head.send('POST', `/api/console/disclosure-entries/of-article/${draft.id}/clear`, { note: '' });
  }
  await head.leave();
  await allAt('reviewer3', '/reviews?state=APPROVED', 'publish-many', { atOnce: true });
});

test('are found in either script, with the words marked', async () => {
  const manager = await signIn(browser, program, 'manager', DESKTOP);
  const details = await Promise.all(drafts.map((draft) => manager.read(`/api/console/articles/${draft.id}`)));
  await manager.leave();
  const links = details.map(({ placements }) => `${new URL(placements[0].url, program.url()).pathname}"`);
  for (const words of ['网站建设', '網站建設']) {
    const html = await eventually(`all five are found by ${words}`, async () => {
      const answer = await fetched(program, `/search?q=${words}&size=50`);
      return links.every((link) => answer.html.includes(link)) && answer.html;
    });
    assert.match(html, /<mark[^>]*>[^<]*[网網]/u);
  }
});
