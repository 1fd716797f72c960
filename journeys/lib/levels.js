/** A city above the demonstration's county, and somebody for letters in the city and in a bureau of the county. */
import { DESKTOP } from './browser.js';
import { firstSignIn, signIn } from './console.js';

const CITY = { code: '990000', parent: null, level: 'CITY', name: '云州市' };
const COUNTY = '云溪县';
const BUREAU = '云溪县教育局';
const MAILBOX = {
  kind: 'HEAD_OF_GOVERNMENT',
  name: '市长信箱',
  introduction: '欢迎来信。',
  letterKinds: ['ADVICE', 'COMPLAINT', 'REPORT', 'QUESTION', 'HELP'],
};

async function body(window, name) {
  const { items } = await window.read(`/api/console/bodies?q=${encodeURIComponent(name)}`);
  return items.find((each) => each.name === name);
}

/** Puts the county under a new city with a site of its own, where that has not been done yet. */
async function buildCity(system) {
  if (!(await body(system, CITY.name))) {
    const { id } = await system.send('POST', '/api/console/bodies', CITY);
    const county = await body(system, COUNTY);
    await system.send('POST', `/api/console/bodies/${county.id}/move`, { parent: id, version: county.version });
    await system.send('POST', '/api/console/sites', { body: id, blueprint: '' });
  }
  return body(system, CITY.name);
}

/** Opens an account for somebody, who signs in with the password that is handed over. */
async function person(security, login, { holder, over, roles }) {
  const loginName = `${login}-${Date.now().toString(36)}`;
  const wanted = { body: over.id, loginName, holder, mobile: '', post: '信箱岗' };
  const { id } = await security.send('POST', '/api/console/accounts', wanted);
  for (const role of roles) {
    await security.send('POST', `/api/console/accounts/${id}/assignments`, { role, over: { kind: 'BODY_TREE', id: over.id } });
  }
  const { password } = await security.send('POST', `/api/console/accounts/${id}/reset-password`);
  return firstSignIn(security.browser, security.program, loginName, password, DESKTOP);
}

/** Returns the windows of the city's and the bureau's people, and the code of the city's site, where its mailbox `mayor` is. */
export async function threeLevels(browser, program) {
  const [system, security] = await Promise.all([signIn(browser, program, 'system', DESKTOP), signIn(browser, program, 'security', DESKTOP)]);
  const city = await buildCity(system);
  const atCity = await person(security, 'yunzhou', { holder: '于海川', over: city, roles: ['LETTER_CLERK', 'LETTER_SUPERVISOR'] });
  const atBureau = await person(security, 'education', { holder: '文小川', over: await body(system, BUREAU), roles: ['LETTER_CLERK'] });
  const { items } = await system.read(`/api/console/sites?under=${city.id}`);
  const site = items.find((each) => each.body === city.id);
  const mailboxes = await atCity.read(`/api/console/mailboxes?site=${site.id}`);
  if (!mailboxes.some((each) => each.key === 'mayor')) {
    await atCity.send('POST', '/api/console/mailboxes', { site: site.id, key: 'mayor', mailbox: { ...MAILBOX, body: city.id } });
  }
  await Promise.all([system.leave(), security.leave()]);
  return { atCity, atBureau, site: site.code };
}
