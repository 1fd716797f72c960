/** Takes the embedded database away from a running program, as an operator would, and gives it back. */
import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './console.js';

const mark = (data) => readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => undefined);

/** Stops the database in order; a program does not start again what was stopped in order. Returns how to start it. */
export async function stopDatabase(program) {
  const folder = join(program.home, 'database');
  const data = join(folder, 'data');
  const [pid, , , port] = (await mark(data)).split('\n');
  process.kill(Number(pid), 'SIGINT');
  await eventually('the database is gone', async () => (await mark(data)) === undefined);
  return () => start(folder, data, port);
}

async function start(folder, data, port) {
  const software = (await readdir(folder)).find((name) => name.startsWith('software-'));
  const { uid, gid } = await stat(data);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
  const command = ['start', '-D', data, '-w', '-l', join(data, 'server.log'), '-o', options];
  // PostgreSQL does not run as root; the data's owner starts it
  const child = spawn(join(folder, software, 'bin', 'pg_ctl'), command, { uid, gid, stdio: 'ignore' });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) {
    throw new Error(`pg_ctl start ended with ${code}`);
  }
}
