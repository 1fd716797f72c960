/** The staff console as people use it: by what they see on it. */
import { createHmac } from 'node:crypto';
import assert from 'node:assert/strict';

const PASSWORD = 'Yunxi-Demo-2026';
const SECRET = 'yichuang-demo-secret';
const STEP = 30_000;

/** The six digits of the second factor (RFC 6238) that hold now. */
export function secondFactor(secret = SECRET, now = Date.now()) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / STEP)));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const digits = (mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff) % 1_000_000;
  return String(digits).padStart(6, '0');
}

/** Looks again and again until it holds; no fixed waits, and an end with a reason. */
export async function eventually(what, look, limitMs = 30_000) {
  const limit = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen) {
      return seen;
    }
    assert.ok(Date.now() < limit, `not in time: ${what}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** Chooses from a list, and waits until the list has faded away: another list that opens then is not taken for it. */
export async function choose(page, select, words) {
  await select.click();
  const options = page.locator('.el-select-dropdown__item:visible');
  await options.filter({ hasText: words }).first().click();
  await options.first().waitFor({ state: 'hidden' });
}

/** Opens a window of its own for somebody and signs in. */
export async function signIn(browser, program, login, device) {
  const page = await atTheDoor(browser, program, login, PASSWORD, device);
  await page.locator('.top-bar').or(page.locator('input[name=code]')).waitFor();
  if (await page.locator('input[name=code]').isVisible()) {
    await page.fill('input[name=code]', secondFactor());
    await page.keyboard.press('Enter');
    await page.locator('.top-bar').waitFor();
  }
  return new Console(page, program, browser);
}

/** Signs somebody in with a password that was handed over, and chooses the usual one. */
export async function firstSignIn(browser, program, login, password, device) {
  const page = await atTheDoor(browser, program, login, password, device);
  await page.fill('input[name=new-password]', PASSWORD);
  await page.fill('input[name=new-password-again]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.top-bar').waitFor();
  return new Console(page, program, browser);
}

async function atTheDoor(browser, program, login, password, device) {
  const context = await browser.newContext({ ...device, locale: 'zh-CN', bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(program.url('/console/'));
  await typePassword(page, login, password);
  return page;
}

export async function typePassword(page, login, password) {
  await page.fill('input[name=username]', login);
  await page.fill('input[name=password]', password);
  await page.keyboard.press('Enter');
}

/** One person's window on the console. */
class Console {
  constructor(page, program, browser) {
    Object.assign(this, { page, program, browser });
  }

  open(path) {
    return this.page.goto(this.program.url(`/console${path}`));
  }

  /** Presses the button of a deed. */
  act(name) {
    return this.page.locator(`[data-act="${name}"]`).click();
  }

  /** Presses the main button of the question that is being asked. */
  answer() {
    return this.page.locator('.el-message-box__btns .el-button--primary').click();
  }

  /** Stands by it where a question comes up before the article reaches a state. */
  async answerIfAsked(state) {
    const question = this.page.locator('.el-message-box:visible');
    const reached = this.page.locator('.where', { hasText: state });
    await question.or(reached).first().waitFor();
    if (await question.isVisible()) {
      await this.answer();
    }
  }

  /** The state that an article's page shows. */
  stands(state) {
    return this.page.locator('.where', { hasText: state }).waitFor();
  }

  /** Chooses from a list by typing a part of the name. */
  async pick(field, name) {
    const item = this.page.locator('.el-dialog:visible .el-form-item', { hasText: field }).first();
    await item.locator('.el-select').click();
    await item.locator('input').fill(name);
    const options = this.page.locator('.el-select-dropdown__item:visible', { hasText: name });
    await options.first().click();
    await this.page.locator('.el-dialog__title:visible').first().click();
    await options.first().waitFor({ state: 'hidden' });
  }

  /** Reads from the console's own programming interface, as this person. */
  async read(path) {
    const answer = await this.page.request.get(this.program.url(path));
    assert.equal(answer.status(), 200, path);
    return answer.json();
  }

  /** Sends to it what its pages send. */
  async send(method, path, data) {
    const token = (await this.page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
    const headers = { 'X-XSRF-TOKEN': decodeURIComponent(token), origin: this.program.url('').replace(/\/$/, '') };
    const answer = await this.page.request.fetch(this.program.url(path), { method, headers, data });
    const text = await answer.text();
    assert.ok(answer.ok(), `${path}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  async leave() {
    await this.page.context().close();
  }
}
