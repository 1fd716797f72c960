/** Runs the journeys one after the other; the demo county is built once and copied for each. */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { startProgram } from './lib/program.js';

async function tests() {
  const asked = process.argv.slice(2);
  const folder = join(import.meta.dirname, 'test');
  return asked.length ? asked : (await readdir(folder)).filter((name) => name.endsWith('.test.js')).map((name) => join(folder, name));
}

/** Runs the tests and returns how they ended. */
async function journeys(env) {
  const child = spawn(process.execPath, ['--test', '--test-concurrency=1', ...(await tests())], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
}

if (process.env.YICHUANG_JOURNEY_URL) {
  process.exitCode = await journeys({});
} else {
  const template = await startProgram();
  await template.stop();
  process.exitCode = await journeys({
    YICHUANG_JOURNEY_TEMPLATE: template.home,
    YICHUANG_JOURNEY_PORT: String(template.port),
  });
  await template.remove();
}
