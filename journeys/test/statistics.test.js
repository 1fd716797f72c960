/** The leader: the overview, what is late and whose it is, a figure and its cases, who looked and who did not, the notice, Excel. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { accessibilityFaults, DESKTOP, openBrowser, PHONE } from '../lib/browser.js';
import { eventually, signIn } from '../lib/console.js';
import { startProgram } from '../lib/program.js';

const GRAVE = ['serious', 'critical'];
const RECEIVED = 'interaction.letter-received';

let program;
let browser;

before(async () => {
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await program?.remove();
});

/** The parts of a downloaded workbook, by name: a zip is read from its list of contents. */
async function workbook(download) {
  const zip = await readFile(await download.path());
  const parts = {};
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const size = zip.readUInt32LE(at + 20);
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const place = zip.readUInt32LE(at + 42);
    const begin = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28);
    const packed = zip.subarray(begin, begin + size);
    parts[name] = (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** The rows of its first sheet, as people read them. */
async function rows(download) {
  const parts = await workbook(download);
  const plain = (xml) => xml.replace(/<[^>]*>/g, '').replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)));
  const strings = [...parts['xl/sharedStrings.xml'].matchAll(/<si>(.*?)<\/si>/gs)].map((m) => plain(m[1]));
  return [...parts['xl/worksheets/sheet1.xml'].matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)].map(([, said, cell]) => (said.includes('t="s"') ? strings[Number(plain(cell))] : plain(cell))),
  );
}

async function excel(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').first().click()]);
  return rows(download);
}

for (const [where, device] of Object.entries({ 'at a desk': DESKTOP, 'on a phone': PHONE })) {
  describe(`the leader ${where}`, () => {
    let window;
    let page;

    before(async () => {
      window = await signIn(browser, program, 'leader', device);
      page = window.page;
    });

    after(() => window?.leave());

    test('sees how much there is, and each number opens to its cases', async () => {
      await window.open('/statistics?period=YEAR');
      const card = page.locator('.figure-card', { hasText: '收到来信' }).first();
      const number = card.locator('p a');
      await number.waitFor();
      const shown = Number((await number.innerText()).replace(/,/g, ''));
      const asked = await window.read(`/api/console/figures?figure=${RECEIVED}&by=TOTAL&from=${new Date().getFullYear()}-01-01`);
      assert.equal(shown, asked.items[0].values[0].value);
      assert.deepEqual(await accessibilityFaults(page, GRAVE), []);
      await number.click();
      await page.locator('main .el-table__row').first().waitFor();
      await eventually('all cases behind the figure', async () => (await page.locator('main .el-table__row').count()) === Math.min(shown, 50));
      const first = page.locator('main .el-table__row a').first();
      const title = await first.innerText();
      assert.doesNotMatch(title, /^[0-9a-f-]{36}$/);
      const [heads, ...facts] = await excel(page);
      assert.ok(heads.includes('对象') && heads.includes('办理情况'), heads.join());
      assert.equal(facts.length, shown);
      await first.click();
      await page.waitForURL(/\/console\/cases\//);
      await page.locator('main h1').first().waitFor();
      assert.ok((await page.locator('main').innerText()).includes(title.split(' ').at(-1)), title);
    });

    test('sees who looked and who did not, and prints it', async () => {
      await window.open('/statistics/sign-ins');
      const who = page.getByRole('region', { name: '谁完成、谁没有完成' });
      await who.locator('tbody tr').first().waitFor();
      const names = await who.locator('tbody th').allInnerTexts();
      assert.ok(names.length >= 3, names.join());
      assert.deepEqual(await accessibilityFaults(page, GRAVE), []);
      const [, ...held] = await excel(page);
      assert.deepEqual(held.map((row) => row[0]).sort(), [...names].sort());
      await page.getByRole('button', { name: '生成通报' }).click();
      const sheet = page.locator('article.sheet');
      await sheet.waitFor();
      const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
      await window.open(`${new URL(page.url()).pathname.replace('/console', '')}?on=${today}`);
      await sheet.waitFor();
      const text = await sheet.innerText();
      assert.match(text, /每日不少于 2 次/);
      for (const name of names) {
        assert.ok(text.includes(name), `${name} is not in the notice`);
      }
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', 'yes');
      });
      await page.getByRole('button', { name: '打印' }).click();
      assert.equal(await page.locator('body').getAttribute('data-printed'), 'yes');
      if (device === DESKTOP) {
        assert.ok((await page.pdf()).length > 10_000, 'nothing to print');
      }
    });

    test('finds the quota of 48 hours with its source', async () => {
      await window.open('/statistics/quotas');
      await page.getByRole('link', { name: '来信48小时内答复' }).click();
      await page.locator('main h1', { hasText: '来信48小时内答复' }).waitFor();
      await page.getByRole('region', { name: '谁完成、谁没有完成' }).locator('tbody tr').first().waitFor();
      const main = await page.locator('main').innerText();
      assert.match(main, /不超过 48 小时/);
      assert.match(main, /48小时内给予答复/);
    });
  });
}
