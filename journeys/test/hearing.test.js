/** A hearing from its notice to the published report: registration by phone and desk, the lot, a reserve who moves up, record and findings. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { accessibilityFaults, DESKTOP, fits, openBrowser, PHONE } from '../lib/browser.js';
import { choose, eventually, signIn } from '../lib/console.js';
import { htmlErrors } from '../lib/html-checker.js';
import { begin, conclude, describeIt, move, reader, stands, tab, told } from '../lib/participation.js';
import { identityNumber } from '../lib/people.js';
import { startProgram } from '../lib/program.js';
import { fetched } from '../lib/reader.js';
import { sendUntil } from '../lib/sending.js';

const SITE = '云溪县人民政府';
const TITLE = '居民生活用水价格听证会';
const DAYS = 9;
const PEOPLE = [
  { name: '慕容小雨', identity: identityNumber(1), device: PHONE, script: false },
  { name: '司马大伟', identity: identityNumber(2), device: DESKTOP, script: true },
];

let home;
let program;
let browser;
let clerk;
let reviewer;
let id;
let path;
const kept = [];

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'yichuang-hearing-'));
  [program, browser] = await Promise.all([startProgram({ home, env: { YICHUANG_INTAKE_QUICKEST: '0s' } }), openBrowser()]);
  await signInBoth();
});

after(async () => {
  await browser?.close();
  await program?.stop();
  await rm(home, { recursive: true, force: true });
});

async function signInBoth() {
  clerk = await signIn(browser, program, 'surveys', DESKTOP);
  reviewer = await signIn(browser, program, 'surveys-reviewer', DESKTOP);
}

/** A day as date fields take it. */
function day(days, time = '') {
  const date = new Date(Date.now() + days * 86_400_000);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}${time}`;
}

async function at(person, name) {
  await person.open(`/participation/${id}`);
  await tab(person, name);
}

const shows = (words) => eventually(`the page shows ${words}`, async () => (await fetched(program, path)).html.includes(words));

/** Looks at the page as those do who have a phone and no script, and as axe does; keeps it for the HTML checker. */
async function looksSound() {
  const phone = await reader(browser, PHONE, false);
  await phone.goto(program.url(path));
  await fits(phone);
  await phone.context().close();
  const page = await reader(browser, DESKTOP, true);
  await page.goto(program.url(path));
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.context().close();
  const file = join(home, `page-${kept.length}.html`);
  await writeFile(file, (await fetched(program, path)).html);
  kept.push(file);
}

async function saved(person, act) {
  await person.act(act);
  await told(person, '已保存');
}

async function published(act) {
  await at(reviewer, '听证办理');
  await move(reviewer, act);
  await told(reviewer, '已完成');
}

describe('a hearing', () => {
  test('is announced with its seats and how participants are selected', async () => {
    id = await begin(clerk, '听证', TITLE, SITE);
    const { page } = clerk;
    await describeIt(clerk, '为听取各方对水价调整的意见，决定举行听证会。', 0.03);
    await page.locator('.el-date-editor--datetime input').fill(day(DAYS - 1, ' 09:00'));
    await page.keyboard.press('Enter');
    await page.locator('input[name=place]').fill('县政务服务中心三楼');
    await page.locator('textarea[name=attendance]').fill('年满十八周岁的城区居民可以报名。');
    for (const [index, name, seats] of [
      [0, '消费者代表', '1'],
      [1, '专家学者', '1'],
    ]) {
      await clerk.act('add-group');
      const group = page.locator('.seats li').nth(index);
      await group.locator('input').first().fill(name);
      await group.locator('.el-input-number input').first().fill(seats);
      await group.locator('.el-input-number input').first().press('Tab');
    }
    await page.locator('.seats li').nth(1).locator('.el-checkbox').click();
    await page.locator('.el-radio', { hasText: '公开抽签' }).click();
    await page.locator('input[name=numberSource]').fill('当日体育彩票号码');
    await page.locator('textarea[name=explanation]').fill('依据成本监审结论起草。');
    await page.locator('textarea[name=draft]').fill('第一条 居民用水每立方米三元。');
    await move(clerk, 'submit');
    await stands(clerk, '待审核');
    await reviewer.open(`/participation/${id}`);
    await move(reviewer, 'approve');
    await eventually('registration opens by the clock', async () => (await clerk.read(`/api/console/activities/${id}`)).state === 'OPEN');
    path = new URL((await clerk.read(`/api/console/activities/${id}`)).address).pathname;
    await shows('报名参加听证会');
    await looksSound();
  });

  test('takes registrations with script and without', async () => {
    for (const person of PEOPLE) {
      const page = await reader(browser, person.device, person.script);
      await page.goto(program.url('/participation/hearings/'));
      await page.locator('a', { hasText: TITLE }).click();
      await page.locator('a.button', { hasText: '报名参加听证会' }).click();
      await page.fill('input[name=name]', person.name);
      await page.fill('input[name=identity]', person.identity);
      await page.fill('input[name=phone]', '13912345678');
      await page.fill('textarea[name=statement]', '建议保障困难家庭基本用水。');
      await page.locator('input[name=promise]').check();
      await fits(page);
      await sendUntil(page, '.receipt-facts', '.form-send button');
      [person.number, person.code] = await page.locator('.receipt-facts dd').allInnerTexts();
      await page.context().close();
    }
    await eventually('both have arrived', async () => (await clerk.read(`/api/console/activities/${id}/hearing`)).counts.RECEIVED === 2);
  });

  test('draws its participants by a lot that anybody can check', async () => {
    await at(clerk, '听证办理');
    await clerk.page.locator('.el-table__row', { hasText: '慕**雨' }).waitFor();
    assert.ok(!(await clerk.page.locator('main').innerText()).includes('慕容小雨'));
    await move(clerk, 'close', '报名已经足够。');
    await stands(clerk, '已结束');
    await at(reviewer, '听证办理');
    await reviewer.page.locator('input[name=number]').fill('30717');
    await reviewer.act('select');
    await shows('核对抽签结果');
    const page = await reader(browser, PHONE, false);
    await page.goto(program.url(path));
    await page.locator('.lot summary').click();
    const [seed] = await page.locator('.lot code').allInnerTexts();
    assert.ok((await page.locator('.selection').innerText()).includes(sha256(seed)), 'the seed is the one that was announced');
    const rows = await page.locator('.lot tbody tr').all();
    const tickets = await Promise.all(rows.map(async (row) => [await row.locator('code').innerText(), await row.locator('td').nth(1).innerText(), await row.locator('th').innerText()]));
    for (const [ticket, , serial] of tickets) {
      assert.equal(ticket, sha256(`${seed}|30717|${serial}`));
    }
    assert.deepEqual(tickets.sort().map(([, outcome]) => outcome), ['参加人', '候补']);
    await fits(page);
    await page.context().close();
    await looksSound();
  });

  test('lets a participant withdraw at /track, and the reserve move up', async () => {
    const page = await reader(browser, PHONE, false);
    const states = [];
    for (const person of PEOPLE) {
      states.push(await track(page, person));
    }
    const [goes, stays] = states[0].includes('已入选') ? PEOPLE : [...PEOPLE].reverse();
    await track(page, goes);
    await page.locator('.acts a', { hasText: '退出' }).click();
    await page.locator('.matter-act .form-send button').click();
    await page.locator('.hint').first().waitFor();
    assert.ok((await track(page, stays)).includes('已入选'));
    await eventually('the list follows', async () => !(await fetched(program, path)).html.includes('候补第'));
    await page.context().close();
  });

  test('publishes agenda and material, delivered in time', async () => {
    await at(clerk, '听证办理');
    const { page } = clerk;
    await clerk.act('add-agenda');
    await page.getByLabel('时间', { exact: true }).last().fill('09:00');
    await page.getByLabel('事项').last().fill('承办单位介绍方案');
    await page.locator('main input[type=file]').last().setInputFiles({ name: '成本监审报告.txt', mimeType: 'text/plain', buffer: Buffer.from('成本监审结论') });
    await page.getByLabel('材料名称').last().waitFor();
    await page.locator('main .el-date-editor--date input').first().fill(day(0));
    await page.keyboard.press('Enter');
    await saved(clerk, 'write-plan');
    await published('publish-plan');
    await shows('承办单位介绍方案');
    const { html } = await fetched(program, path);
    const file = html.match(/href="(\/files\/[^"]+)"/)[1];
    assert.equal((await fetched(program, decodeURI(file))).html, '成本监审结论');
  });

  test('is held, recorded, and reported with what became of each opinion', async () => {
    await program.stop();
    program = await startProgram({ home, port: program.port, env: { YICHUANG_REHEARSAL: `${DAYS}d` } });
    await signInBoth();
    await at(clerk, '听证办理');
    const { page } = clerk;
    for (const [part, words] of [
      ['承办单位介绍', '方案依据成本监审。'],
      ['陈述意见', '建议提高第一档水量。'],
    ]) {
      await clerk.act('add-statement');
      const statement = page.locator('.statements li').last();
      await choose(page, statement.locator('.el-select'), part);
      await statement.locator('.who input[placeholder=发言人]').fill('2号参加人');
      await statement.locator('textarea').fill(words);
    }
    await page.locator('input[name=signing]').fill('参加人当场核对签字');
    await page.getByLabel('签字日期').fill(day(DAYS - 1));
    await page.keyboard.press('Enter');
    await saved(clerk, 'write-record');
    await clerk.act('add-point');
    await page.getByLabel('意见', { exact: true }).last().fill('提高第一档水量');
    await saved(clerk, 'write-findings');
    await published('publish-record');
    await shows('建议提高第一档水量');
    await at(clerk, '采纳与回应');
    await conclude(clerk, reviewer, id, '方案按听证意见修改后提交审议。');
    await shows('方案按听证意见修改后提交审议');
    const { html } = await fetched(program, path);
    assert.ok(html.includes('提高第一档水量') && html.includes('参加人当场核对签字'));
    for (const { name, identity: number } of PEOPLE) {
      assert.ok(!html.includes(name) && !html.includes(number), 'nobody is named in full');
    }
    await looksSound();
    assert.deepEqual(await htmlErrors(kept), []);
  });
});

async function track(page, person) {
  await page.goto(program.url('/track'));
  await page.fill('input[name=number]', person.number);
  await page.fill('input[name=code]', person.code);
  await page.locator('.form-send button').click();
  await page.locator('.matter-state').waitFor();
  return page.locator('main').innerText();
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
