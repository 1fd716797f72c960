/** A survey, a draft for comment and a review of bodies, from the clerk's first click to the published result. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { accessibilityFaults, DESKTOP, fits, openBrowser, PHONE } from '../lib/browser.js';
import { eventually, signIn } from '../lib/console.js';
import { htmlErrors } from '../lib/html-checker.js';
import { at, begin, conclude, describeIt, move, reader, stands, tab, throughReview, told } from '../lib/participation.js';
import { startProgram } from '../lib/program.js';
import { fetched } from '../lib/reader.js';
import { sendUntil } from '../lib/sending.js';

const SITE = '云溪县人民政府';
const MARK = Date.now().toString(36);
const THANKS = '.hint[role=status]:has-text("感谢您的参与")';

let program;
let browser;
let folder;
let clerk;
let reviewer;
const kept = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-participation-'));
  [program, browser] = await Promise.all([startProgram({ env: { YICHUANG_INTAKE_QUICKEST: '0s' } }), openBrowser()]);
  clerk = await signIn(browser, program, 'surveys', DESKTOP);
  reviewer = await signIn(browser, program, 'surveys-reviewer', DESKTOP);
});

after(async () => {
  await browser?.close();
  await program?.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Looks at a page as axe does, and keeps it for the HTML checker. */
async function isAccessible(path) {
  const page = await reader(browser, DESKTOP, true);
  await page.goto(program.url(path));
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.context().close();
  const file = join(folder, `${kept.length}.html`);
  await writeFile(file, (await fetched(program, path)).html);
  kept.push(file);
}

async function pathOf(id) {
  const { address } = await clerk.read(`/api/console/activities/${id}`);
  return new URL(address).pathname;
}

/** Where a survey or a review is answered. */
const sendPath = (path) => path.replace('/participation', '/send').replace('.html', '');

const shows = (path, words) => eventually(`${path} shows ${words}`, async () => (await fetched(program, path)).html.includes(words));

describe('a survey with a branch', () => {
  const title = `城区公交线路调查 ${MARK}`;
  let id;
  let path;

  test('is designed by the clerk, reviewed, and opens', async () => {
    const { page } = clerk;
    id = await begin(clerk, '网上调查', title, SITE);
    await clerk.act('questions');
    await page.waitForURL(/forms\/[0-9a-f-]{36}/);
    await page.locator('.el-checkbox', { hasText: '一节一页' }).click();
    await page.locator('li .pick').first().click();
    await settingOf(page, '问题').locator('input').fill('您平时乘公交吗？');
    await settingOf(page, '选项').locator('textarea').fill('经常\n偶尔\n从不');
    await page.locator('button', { hasText: '加分节' }).click();
    await settingOf(page, '标题').locator('input').fill('线路');
    await choose(page, 0, '您平时乘公交吗？');
    await choose(page, 1, '经常');
    await choose(page, 1, '偶尔');
    await page.keyboard.press('Escape');
    await page.locator('.kinds button', { hasText: '多选' }).click();
    await settingOf(page, '问题').locator('input').fill('希望加密哪些线路？');
    await settingOf(page, '选项').locator('textarea').fill('一路\n二路\n三路');
    await page.locator('button', { hasText: '启用' }).click();
    await clerk.answer();
    await told(clerk, '已启用');
    await at(clerk, id);
    await describeIt(clerk, '为了解出行需要，请您说说平时怎样乘公交。', 20);
    await throughReview(clerk, reviewer, id, '希望加密哪些线路？');
    path = await pathOf(id);
    await shows(path, '参与调查');
  });

  test('is answered with script and without, and only asks what applies', async () => {
    await isAccessible(path);
    await isAccessible(sendPath(path));
    for (const [device, script, rides] of [
      [PHONE, false, '经常'],
      [PHONE, true, '从不'],
      [DESKTOP, true, '从不'],
    ]) {
      const page = await reader(browser, device, script);
      await page.goto(program.url('/participation/surveys/'));
      await page.locator('a', { hasText: title }).click();
      await page.locator('a.button', { hasText: '参与调查' }).click();
      await page.getByLabel(rides, { exact: true }).check();
      await page.locator('textarea').first().fill(`${rides}乘的人希望早班车更早。`);
      if (script) {
        await page.locator('button[value=next]').click();
        await page.locator('[role=alert]', { hasText: '没有需要您回答的问题' }).waitFor();
        await sendUntil(page, THANKS, 'button[value=send]');
      } else {
        await page.locator('button[value=next]').click();
        await page.getByLabel('二路').check();
        await fits(page);
        await sendUntil(page, THANKS, 'button[value=send]');
        await page.goto(program.url(sendPath(path)));
        assert.ok((await page.locator('main').innerText()).includes('已经答过'));
      }
      await page.context().close();
    }
  });

  test('is closed, counted, screened, and its result published with what was decided and why', async () => {
    await at(clerk, id);
    await move(clerk, 'close', '答卷已经足够。');
    await stands(clerk, '已结束');
    await eventually('answers are counted', async () => (await clerk.read(`/api/console/activities/${id}/results`)).result.total === 3);
    await at(clerk, id);
    await tab(clerk, '统计结果');
    await clerk.page.locator('main', { hasText: '共 3 份答卷' }).waitFor();
    await tab(clerk, '文字回答');
    await clerk.page.locator('.el-table__row').nth(2).waitFor();
    await clerk.page.locator('.el-table__header .el-checkbox').first().click();
    await clerk.page.locator('main input[name=group]').fill('班次');
    await clerk.act('show');
    await told(clerk, '已处理 3 条');
    await conclude(clerk, reviewer, id, '采纳：二路早高峰加开两班。\n未采纳：夜班线路，客流不足。');
    await shows(path, '二路早高峰加开两班');
    const { html } = await fetched(program, path);
    assert.ok(html.includes('共 3 份答卷') && html.includes('希望早班车更早') && html.includes('班次'));
    await isAccessible(path);
  });
});

describe('a draft for comment', () => {
  const title = `云溪县停车管理办法（征求意见稿） ${MARK}`;
  let id;
  let path;

  test('is cut into paragraphs, reviewed, and opens', async () => {
    const { page } = clerk;
    id = await begin(clerk, '意见征集', title, SITE);
    await describeIt(clerk, '现向社会公开征求意见。', 10);
    await page.locator('textarea[name=explanation]').fill('为规范停车秩序，起草本办法。');
    await page.locator('input[name=shorterReason]').fill('停车费标准下月起执行，须在月底前修订。');
    await page.locator('textarea[name=draft]').fill('第一条 为了规范停车秩序，制定本办法。\n第二条 停车免费半小时。');
    await clerk.act('cut');
    await throughReview(clerk, reviewer, id, '您的意见针对');
    path = await pathOf(id);
    await shows(path, '停车免费半小时');
  });

  test('is commented on paragraph by paragraph, without script', async () => {
    await isAccessible(path);
    const page = await reader(browser, PHONE, false);
    for (const words of ['免费时间应当延长到一小时。', '应当全天免费，不限时间。']) {
      await page.goto(program.url(path));
      await page.locator('#p2 .comment a').click();
      assert.equal(await page.locator('input[name=about]:checked').getAttribute('value'), 'p2');
      await page.locator('textarea[name=opinion]').fill(words);
      await sendUntil(page, '.receipt-facts', '.form-send button');
      await fits(page);
    }
    await page.context().close();
  });

  test('tells of each opinion what became of it and why', async () => {
    await eventually('both opinions are there', async () => (await clerk.read(`/api/console/activities/${id}/opinions`)).items.length === 2);
    await at(clerk, id);
    await move(clerk, 'close', '修订期限提前。');
    await stands(clerk, '已结束');
    await tab(clerk, '公众意见');
    await decide('一小时', '采纳', '改为一小时。');
    await decide('全天免费', '未采纳', '车位周转不足。');
    await conclude(clerk, reviewer, id, '采纳一条，未采纳一条，理由见下。');
    await shows(path, '车位周转不足');
    const page = await reader(browser, PHONE, false);
    await page.goto(program.url(path));
    const rows = await page.locator('.opinion-table tbody tr').allInnerTexts();
    assert.ok(rows.some((row) => row.includes('一小时') && row.includes('采纳') && row.includes('第二条')));
    assert.ok(rows.some((row) => row.includes('全天免费') && row.includes('未采纳')));
    await fits(page);
    await page.context().close();
    await isAccessible(path);
  });

  async function decide(words, adoption, reason) {
    const { page } = clerk;
    await page.locator('.el-table__row', { hasText: words }).locator('.el-checkbox').click();
    await page.locator('[data-field=adoption]').click();
    await page.locator('.el-select-dropdown__item:visible').getByText(adoption, { exact: true }).click();
    await page.locator('input[name=reason]').fill(reason);
    await clerk.act('decide');
    await page.locator('.el-table__row', { hasText: words }).locator('td', { hasText: adoption }).waitFor();
    await page.locator('.el-table__row', { hasText: words }).locator('.el-checkbox').click();
    await clerk.act('show');
    await page.locator('.el-table__row', { hasText: words }).locator('td', { hasText: '可公开' }).waitFor();
  }
});

describe('a review of bodies', () => {
  const title = `年度网上评议 ${MARK}`;

  test('is graded by the public and by invited groups, and ends in a ranking', async () => {
    const { page } = clerk;
    const id = await begin(clerk, '网上评议', title, SITE);
    await describeIt(clerk, '请对两个单位全年的工作进行评议。', 20);
    await page.locator('textarea[name=targets]').fill('县水利局\n县交通运输局');
    await clerk.act('add-names');
    await page.locator('.least input').fill('1');
    await page.locator('.least input').press('Tab');
    await clerk.act('save');
    await told(clerk, '已保存');
    const links = [];
    for (const group of ['g1', 'g2']) {
      await clerk.act(`codes-${group}`);
      const made = page.locator(`.links[data-group=${group}] textarea`);
      await made.waitFor();
      links.push((await made.inputValue()).split('\n')[0]);
    }
    await throughReview(clerk, reviewer, id, '县交通运输局');
    const path = await pathOf(id);
    await shows(path, '参加评议');
    await isAccessible(path);
    await isAccessible(sendPath(path));
    for (const [device, script, address, grade] of [
      [PHONE, false, program.url(sendPath(path)), '满意'],
      [PHONE, true, links[0], '一般'],
      [DESKTOP, true, links[1], '满意'],
    ]) {
      const person = await reader(browser, device, script);
      await person.goto(address);
      await fits(person);
      await person.locator('fieldset', { hasText: '县水利局' }).getByLabel(grade, { exact: true }).check();
      await person.locator('fieldset', { hasText: '县交通运输局' }).getByLabel('不满意').check();
      await sendUntil(person, THANKS, 'button[value=send]');
      await person.context().close();
    }
    await at(clerk, id);
    await move(clerk, 'close', '评议期满。');
    await eventually('papers are counted', async () => (await clerk.read(`/api/console/activities/${id}/review`)).papers === 3);
    await conclude(clerk, reviewer, id, '县交通运输局：一个月内整改窗口服务。');
    await shows(path, '一个月内整改窗口服务');
    // 0.4·100 + 0.3·60 + 0.3·100
    const { html } = await fetched(program, path);
    const rows = [...html.matchAll(/<th scope="row">([^<]*)<\/th>\s*<td class="score">.*?<strong>([^<]*)<\/strong>/gs)];
    assert.deepEqual(rows.map(([, body, score]) => [body, score]), [['县水利局', '88.00'], ['县交通运输局', '0.00']]);
    await isAccessible(path);
  });

  test('leaves pages that are valid, every one of them', async () => {
    assert.ok(kept.length >= 8, `${kept.length} pages were looked at`);
    assert.deepEqual(await htmlErrors(kept), []);
  });
});

/** A field's or section's setting in the form designer. */
function settingOf(page, label) {
  return page.locator('.settings .el-form-item', { has: page.locator(`.el-form-item__label:text-is("${label}")`) });
}

/** Chooses in the condition of a field or section: first what decides, then the answers. */
async function choose(page, which, option) {
  const options = page.locator('.el-select-dropdown__item:visible').getByText(option, { exact: true });
  const select = page.locator('.settings .el-form-item', { hasText: '何时填写' }).locator('.el-select').nth(which);
  if (!(await options.isVisible())) {
    await select.click();
  }
  await options.click();
}
