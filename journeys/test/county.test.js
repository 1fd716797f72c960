/** The information centre opens a whole county: bodies from its list, a site for each, every home page as it must be. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { accessibilityFaults, fits, openBrowser, PHONE } from '../lib/browser.js';
import { county, madeUpCounty } from '../lib/county.js';
import { htmlErrors } from '../lib/html-checker.js';
import { startProgram } from '../lib/program.js';

const MANDATORY = ['SiteName', 'SiteDomain', 'SiteIDCode', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];

let program;
let folder;
let list;
let sites;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-county-'));
  list = await county();
  list.file ??= join(folder, 'county.csv');
  await writeFile(join(folder, 'county.csv'), list.csv);
  program = await startProgram({ demo: false });
});

after(async () => {
  await program?.remove();
  await rm(folder, { recursive: true, force: true });
});

const rows = (text) => text.trim().split('\n').length;

async function sitesUnder(code) {
  const { code: exit, output, errors } = await program.command('list-sites', '--under', code);
  assert.equal(exit, 0, errors);
  return output
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([siteCode, name, host]) => ({ siteCode, name, host }));
}

async function fetchAs(host, path) {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: program.port, path, headers: { host } }, (response) => {
      let html = '';
      response.setEncoding('utf8').on('data', (chunk) => (html += chunk));
      response.on('end', () => done({ status: response.statusCode, html }));
    })
      .on('error', fail)
      .end();
  });
}

test('imports the county and opens a site for each body', async () => {
  const imported = await program.command('import-bodies', list.file);
  assert.equal(imported.code, 0, imported.errors);
  const opened = await program.command('open-sites', '--under', list.code);
  assert.equal(opened.code, 0, opened.errors);
  sites = await sitesUnder(list.code);
  assert.equal(sites.length, rows(list.csv) - 1);
  assert.equal(sites.length, 166);
});

test('changes nothing when it is done again', async () => {
  const imported = await program.command('import-bodies', list.file);
  assert.equal(imported.code, 0, imported.errors);
  const opened = await program.command('open-sites', '--under', list.code);
  assert.equal(opened.code, 0, opened.errors);
  assert.deepEqual(await sitesUnder(list.code), sites);
});

test('every home page is live under its own host with its own legal name, valid, with all mandatory tags', async () => {
  const files = [];
  for (const site of sites) {
    const { status, html } = await eventually(() => fetchAs(site.host, '/'));
    assert.equal(status, 200, site.host);
    assert.match(html, new RegExp(`<title>[^<]*${site.name}`), site.host);
    assert.equal(html.match(/<h1[\s>]/g)?.length, 1, `${site.host}: one h1`);
    assert.ok(html.includes(`content="${site.name}"`), `${site.host}: legal name`);
    for (const tag of MANDATORY) {
      assert.match(html, new RegExp(`<meta name="${tag}" content="[^"]+"`), `${site.host}: ${tag}`);
    }
    const file = join(folder, `${site.siteCode}.html`);
    await writeFile(file, html);
    files.push(file);
  }
  assert.deepEqual(await htmlErrors(files), []);
});

test('no home page has an accessibility fault', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ ...PHONE, javaScriptEnabled: true, bypassCSP: true });
    for (const site of sites) {
      await page.goto(`http://${site.host}:${program.port}/`);
      assert.deepEqual(await accessibilityFaults(page), [], site.host);
      await fits(page);
    }
  } finally {
    await browser.close();
  }
});

test('another county works as well, and a bad line is named', async () => {
  const other = join(folder, 'other.csv');
  await writeFile(other, madeUpCounty('990501', '云溪县', 24));
  const imported = await program.command('import-bodies', other);
  assert.equal(imported.code, 0, imported.errors);
  const opened = await program.command('open-sites', '--under', '990501');
  assert.equal(opened.code, 0, opened.errors);
  assert.equal((await sitesUnder('990501')).length, 37);
  const bad = join(folder, 'bad.csv');
  await writeFile(bad, 'code,parent_code,level,name\n990601,9906,county,甲县\n990601100,nowhere,planet,乙镇\n');
  const refused = await program.command('import-bodies', bad);
  assert.notEqual(refused.code, 0);
  assert.match(refused.errors + refused.output, /3/);
});

async function eventually(look) {
  const limit = Date.now() + 120_000;
  for (;;) {
    const seen = await look();
    if (seen.status === 200 || Date.now() > limit) {
      return seen;
    }
    await new Promise((done) => setTimeout(done, 250));
  }
}
