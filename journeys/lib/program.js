/** Starts the built program on a home folder and ports of its own, and stops it. */
import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** While journeys are written: the address of a program with the demo county that runs already, and its home folder. */
const RUNNING = process.env.YICHUANG_JOURNEY_URL;
const READY = /Yichuang is ready: (\S+)/;

/** A home folder with the demo county, to be copied instead of being built again, and the port that its pages name. */
const TEMPLATE = process.env.YICHUANG_JOURNEY_TEMPLATE;
const TEMPLATE_PORT = process.env.YICHUANG_JOURNEY_PORT;

/** A port of this machine that nobody listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs `bin/run`, with the demo county or empty, and waits until it says that it is ready; on a port, where pages name it already. */
export async function startProgram({ demo = true, home, port: wanted, env = {} } = {}) {
  if (RUNNING && demo && !home) {
    return new Program(undefined, process.env.YICHUANG_JOURNEY_HOME, Number(new URL(RUNNING).port), false);
  }
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'yichuang-journey-')));
  await chmod(folder, 0o755);
  const copies = demo && TEMPLATE && (await readdir(folder)).length === 0;
  if (copies) {
    // with owners: the database runs as another user where we are root
    await promisify(execFile)('cp', ['-a', `${TEMPLATE}/.`, folder]);
  }
  const port = wanted ?? (copies ? Number(TEMPLATE_PORT) : await freePort());
  const child = spawn(join(ROOT, 'bin', 'run'), demo ? [] : ['--empty'], {
    cwd: ROOT,
    env: { ...process.env, YICHUANG_HOME: folder, YICHUANG_PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const program = new Program(child, folder, port, home === undefined);
  await program.ready();
  return program;
}

class Program {
  constructor(child, home, port, ownHome) {
    Object.assign(this, { child, home, port, ownHome, output: '' });
    if (!child) {
      return;
    }
    const keep = (chunk) => {
      this.output = (this.output + chunk).slice(-200_000);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
  }

  /** The address of a site: the portal without a code, a sub-site with one. */
  url(path = '/', siteCode) {
    return `http://${siteCode ? `${siteCode}.` : ''}localhost:${this.port}${path}`;
  }

  ready(limitMs = 600_000) {
    return new Promise((done, fail) => {
      const limit = setTimeout(() => fail(new Error(`not ready in time:\n${this.output}`)), limitMs);
      const look = () => {
        if (READY.test(this.output)) {
          clearTimeout(limit);
          this.child.stdout.off('data', look);
          done();
        }
      };
      this.child.stdout.on('data', look);
      this.child.once('exit', (code) => {
        clearTimeout(limit);
        fail(new Error(`ended with ${code}:\n${this.output}`));
      });
    });
  }

  /** Runs an operators' command beside the program. */
  async command(...args) {
    const child = spawn(join(ROOT, 'bin', 'yichuang'), args, {
      cwd: ROOT,
      env: { ...process.env, YICHUANG_HOME: this.home },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => (errors += chunk));
    const code = await new Promise((done) => child.once('exit', done));
    return { code, output, errors };
  }

  async stop(signal = 'SIGTERM') {
    if (this.child?.exitCode === null && this.child.signalCode === null) {
      const ended = new Promise((done) => this.child.once('exit', done));
      this.child.kill(signal);
      await ended;
    }
  }

  async remove() {
    await this.stop();
    if (this.ownHome) {
      await rm(this.home, { recursive: true, force: true });
    }
  }
}
