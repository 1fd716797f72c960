/**
 * A request for information: by a citizen on a phone without script, from the page that says how to a reply in part and
 * its review; and one that somebody brings to the counter, answered by post.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { DESKTOP, fits, openBrowser, PHONE } from '../lib/browser.js';
import { deed, openCase, stands } from '../lib/cases.js';
import { eventually, signIn } from '../lib/console.js';
import { htmlErrors } from '../lib/html-checker.js';
import { identityNumber } from '../lib/people.js';
import { startProgram } from '../lib/program.js';
import { leave, sendUntil } from '../lib/sending.js';
import { steps } from '../lib/steps.js';

const DONE = '.hint[role=status]';
const TITLE = '城关镇2025年农村公路养护资金使用情况';
const APPLICANT = { name: '慕容小雨', identity: identityNumber(1), phone: '13912345678', address: '云溪县城关镇东街1号' };

let program;
let browser;
let folder;
const windows = {};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-request-'));
  [program, browser] = await Promise.all([startProgram({ env: { YICHUANG_INTAKE_QUICKEST: '0s' } }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Somebody's window, on the page of a request. */
async function at(login, matter) {
  windows[login] ??= await signIn(browser, program, login, DESKTOP);
  await openCase(windows[login], matter);
  await windows[login].page.locator('.story').waitFor();
  return windows[login];
}

const dialog = (page) => page.locator('.el-dialog:visible');

/** Presses a button of a request's page, fills in what it asks, and sends it. */
async function ask(window, act, fill, send) {
  const { page } = window;
  await page.locator(`main [data-act="${act}"]`).first().click();
  await dialog(page).waitFor();
  await fill(dialog(page), page);
  await page.locator(`[data-act="${send}"]`).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

/** Drafts a reply, fills in its facts, and sends it in for review. */
async function drafted(office, outcome) {
  const { page } = office;
  await page.locator('[data-act="begin-letter"]').click();
  await radio(dialog(page), outcome);
  await page.locator('[data-act="draft-now"]').click();
  const editor = page.locator('.el-dialog:visible', { has: page.locator('[name=letter-text]') });
  await editor.locator('textarea[data-fact]').first().waitFor();
  for (const fact of await editor.locator('textarea[data-fact]').all()) {
    await fact.fill('经检索档案，相关养护合同共三份，符合公开条件的内容一并提供。');
  }
  await page.locator('[data-act="submit-letter"]').click();
  await editor.waitFor({ state: 'hidden' });
  await stands(page, '答复待审核');
}

/** The head approves the reply that waits. */
async function approved(matter) {
  const head = await at('disclosure-head', matter);
  await head.page.locator('[data-letter=REPLY] [data-act="approve-letter"]').click();
  await stands(head.page, '待送达');
  await head.page.locator('[data-letter=REPLY] .number', { hasText: /〔\d{4}〕第\d+号/ }).waitFor();
}

const radio = (place, words) => place.locator('.el-radio', { hasText: words }).first().click();

describe('a request for information', () => {
  const step = steps();
  const files = [];
  const receipt = {};
  let page;
  let matter;

  before(async () => {
    const context = await browser.newContext({ ...PHONE, locale: 'zh-CN', javaScriptEnabled: false, bypassCSP: false });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  });

  after(() => page?.context().close());

  /** Keeps what the applicant sees for the HTML checker. */
  async function looked() {
    const file = join(folder, `${files.length}.html`);
    await writeFile(file, await page.content());
    files.push(file);
    await fits(page);
  }

  const send = (seen) => sendUntil(page, seen);

  async function track() {
    await page.goto(program.url('/track'));
    await page.fill('input[name=number]', receipt.number);
    await page.fill('input[name=code]', receipt.code);
    await send('.matter-state');
    await fits(page);
    return page.locator('main').innerText();
  }

  async function act(words, fill) {
    await leave(page, page.locator('.acts a', { hasText: words }));
    await page.locator('.matter-act').waitFor();
    await fill?.();
    await looked();
    await send(DONE);
  }

  step('is sent from the page that says how', async () => {
    await page.goto(program.url('/information/requests/'));
    await looked();
    const said = await page.locator('main').innerText();
    assert.ok(said.includes('二十个工作日') || said.includes('20个工作日') || said.includes('20 个工作日'), 'until when an answer is due');
    await leave(page, page.locator('a.letterbox-write').first());
    await page.locator('.form').waitFor();
    await page.locator('input[name=applicant][value=NATURAL]').check();
    await page.fill('input[name=name]', APPLICANT.name);
    await page.locator('input[name=document][value=RESIDENT_CARD]').check();
    await page.fill('input[name=identity]', `${APPLICANT.identity.slice(0, 17)}${APPLICANT.identity.endsWith('0') ? 1 : 0}`);
    await page.fill('input[name=phone]', APPLICANT.phone);
    await page.fill('input[name=address]', APPLICANT.address);
    await page.fill('input[name=title]', TITLE);
    await page.fill('textarea[name=content]', '养护资金的来源、分配和使用，含施工合同。');
    await page.locator('input[name=form][value=ELECTRONIC]').check();
    await page.locator('input[name=delivery][value=ONLINE]').check();
    await send('.form-faults a');
    await page.fill('input[name=identity]', APPLICANT.identity);
    await looked();
    await send('.receipt-facts');
    await looked();
    [receipt.number, receipt.code] = await page.locator('.receipt-facts dd').allInnerTexts();
  });

  step('is confirmed by both sides and registered with that day', async () => {
    assert.ok((await track()).includes('已收到'));
    await act('确认收到申请之日');
    windows.disclosure ??= await signIn(browser, program, 'disclosure', DESKTOP);
    const found = await eventually('the request is in the list', async () => {
      const { items } = await windows.disclosure.read(`/api/console/information-requests?number=${encodeURIComponent(receipt.number)}`);
      return items[0];
    });
    matter = found.matter;
    const office = await at('disclosure', matter);
    await office.page.locator('main').getByText('139****5678').first().waitFor();
    assert.ok(!(await office.page.locator('main').innerText()).includes(APPLICANT.phone), 'who asks is masked');
    await ask(office, 'register', (form) => form.getByText('申请人已于').waitFor(), 'register-now');
    await stands(office.page, '办理中');
    await office.page.locator('main dd', { hasText: /〔\d{4}〕\d+号/ }).waitFor();
    await office.page.locator('.story', { hasText: '剩 20 个工作日' }).waitFor();
  });

  step('is corrected once, and its time starts anew', async () => {
    const office = await at('disclosure', matter);
    await ask(office, 'ask-correction', (form) => form.locator('textarea').fill('请写明需要哪几条公路的资料。'), 'deed-now');
    await stands(office.page, '待补正');
    await office.page.locator('.story', { hasText: '停止计算' }).waitFor();
    assert.ok((await track()).includes('请写明需要哪几条公路的资料'));
    await act('补正申请', () => page.fill('.matter-act textarea', '东街至西岭的三条村道。'));
    await at('disclosure', matter);
    await stands(office.page, '办理中');
    await office.page.locator('main', { hasText: '东街至西岭的三条村道' }).waitFor();
    const again = office.page.locator('main [data-act="ask-correction"]');
    assert.ok(await again.isDisabled(), 'a correction is asked for once');
  });

  step('stands still while a third party is asked', async () => {
    const office = await at('disclosure', matter);
    await ask(office, 'consult', (form) => form.locator('input[name=name]').fill('云溪路桥工程有限公司'), 'consult-now');
    await stands(office.page, '征求意见中');
    await office.page.locator('.story', { hasText: '还剩 20 个工作日' }).waitFor();
    assert.ok(!(await track()).includes('云溪路桥'), 'who else is asked is nobody else’s business');
    await ask(
      office,
      'note-opinion',
      async (form) => {
        await radio(form, '不同意公开');
        await form.locator('textarea').fill('合同单价属于商业秘密。');
      },
      'opinion-now',
    );
    await stands(office.page, '办理中');
  });

  step('is extended once, by the head of the office', async () => {
    await deed(await at('disclosure', matter), '申请延期', { note: '合同较多，需要逐份区分。' });
    const head = await at('disclosure-head', matter);
    await deed(head, '批准延期');
    await head.page.locator('.story', { hasText: '批准延长 3 个工作日' }).waitFor();
    assert.ok((await track()).includes('延长'));
  });

  step('is answered in part: drafted, reviewed by another, signed with a number, delivered online', async () => {
    const head = windows['disclosure-head'];
    await head.open('/request-desks');
    await head.page.locator('tr', { hasText: '云溪县人民政府' }).first().getByRole('button', { name: '文书设置' }).click();
    for (const [name, value] of Object.entries({
      phone: '0990-8000001',
      address: '云溪县城关镇政府路1号 990100',
      reviewAuthority: '云溪市人民政府',
      court: '云溪县人民法院',
      account: '云溪县非税收入账户',
    })) {
      await dialog(head.page).locator(`input[name=head-${name}]`).fill(value);
    }
    await head.page.locator('[data-act="save-head"]').click();
    await dialog(head.page).waitFor({ state: 'hidden' });
    const office = await at('disclosure', matter);
    await drafted(office, '部分公开');
    assert.ok(!(await track()).includes('答复书'), 'nothing is told before it is delivered');
    await approved(matter);
    await at('disclosure', matter);
    await ask(office, 'deliver-letter', (form) => radio(form, '网上送达'), 'deliver-now');
    await stands(office.page, '已答复');
  });

  step('is read by the applicant, with the remedy, as a letter to keep', async () => {
    const seen = await track();
    assert.ok(seen.includes('已答复'), seen);
    await looked();
    const letter = page.locator('main a[href*="pdf"], main a[href*="/track/"]').first();
    const address = await letter.getAttribute('href');
    const answer = await page.request.get(new URL(address, page.url()).href);
    assert.equal(answer.status(), 200, address);
    assert.equal((await answer.body()).subarray(0, 4).toString(), '%PDF');
  });

  step('goes to review, which upholds it', async () => {
    const office = await at('disclosure', matter);
    await ask(office, 'file-remedy', (form) => form.locator('input[name=authority]').fill('云溪市人民政府'), 'file-now');
    await office.page.locator('article', { hasText: '尚未审结' }).waitFor();
    await ask(office, 'decide-remedy', (form) => radio(form, '结果维持'), 'decide-now');
    await office.page.locator('article', { hasText: '结果维持' }).waitFor();
  });

  step('leaves valid pages behind', async () => {
    assert.deepEqual(await htmlErrors(files), []);
  });
});

describe('a request that somebody brings to the counter', () => {
  const step = steps();
  let matter;

  step('is written down and registered in one go', async () => {
    windows.disclosure ??= await signIn(browser, program, 'disclosure', DESKTOP);
    const { page } = windows.disclosure;
    await windows.disclosure.open('/information-requests/new');
    const entry = page.locator('.entry');
    await entry.locator('.el-select').first().click();
    await entry.locator('.el-select input').first().fill('云溪县人民政府');
    await page.locator('.el-select-dropdown__item:visible', { hasText: '云溪县人民政府' }).first().click();
    await entry.locator('input[name=title]').waitFor();
    await radio(entry, '商业企业');
    await entry.locator('input[name=organisation]').fill('云溪县清源水务有限公司');
    await entry.locator('input[name=credit_code]').fill('91990100MA0000001G');
    await entry.locator('input[name=representative]').fill('司马大伟');
    await entry.locator('input[name=contact]').fill('司马大伟');
    await entry.locator('input[name=phone]').fill('13912345678');
    await entry.locator('input[name=address]').fill('云溪县城关镇西街2号');
    await entry.locator('input[name=title]').fill('2025年城区供水价格成本监审结论');
    await entry.locator('textarea[name=content]').fill('县发展改革部门作出的成本监审结论报告。');
    await radio(entry, '纸质文件');
    await entry.locator('.el-radio', { hasText: '邮寄' }).click();
    await page.locator('[data-act="enter-now"]').click();
    await page.locator('[data-act="open-entered"]').waitFor();
    assert.match(await page.locator('.receipt dd').last().innerText(), /^\S{4,}/, 'a code to hand over');
    await page.locator('[data-act="open-entered"]').click();
    await page.locator('main .frame aside').waitFor();
    matter = page.url().match(/cases\/([0-9a-f-]{36})/)[1];
    await stands(page, '办理中');
  });

  step('is answered by post, and the receipt is noted', async () => {
    const office = await at('disclosure', matter);
    await drafted(office, '予以公开');
    await approved(matter);
    await at('disclosure', matter);
    await ask(
      office,
      'deliver-letter',
      async (form) => {
        await radio(form, '邮寄');
        await form.locator('input[name=tracking]').fill('EX990100001CN');
      },
      'deliver-now',
    );
    await stands(office.page, '已答复');
    await ask(office, 'prove', (form) => form.locator('input[name=receiver]').fill('司马大伟'), 'deliver-now');
    await office.page.locator('[data-letter=REPLY]', { hasText: '司马大伟' }).waitFor();
  });
});
