/** How the scripts build: with stand-ins for Maven and Java, in a checkout of their own, so that it takes seconds. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const made = [];

const MAVEN = `#!/bin/sh
echo built >>"$CHECKOUT/maven.log"
mkdir -p target && cat src/main/words >target/yichuang.jar
`;
// tells its version, unpacks, makes no archive, and otherwise is the program: it says which build it is and waits
const JAVA = `#!/bin/sh
case "$*" in
  *XshowSettings*) echo '    java.specification.version = 21' >&2 ;;
  *jarmode=tools*) for last; do :; done; mkdir -p "$last"; cp "$3" "$last/yichuang.jar" ;;
  *ArchiveClassesAtExit*) : ;;
  *) while [ "$1" != -jar ]; do shift; done
     echo "program $(cat "$2")"; shift 2
     if [ $# = 0 ]; then read -r line <"$CHECKOUT/stop"; fi ;;
esac
`;

let checkout;
let env;

async function script(path, text) {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  await chmod(path, 0o755);
}

async function words(text) {
  await mkdir(join(checkout, 'server', 'src', 'main'), { recursive: true });
  await writeFile(join(checkout, 'server', 'src', 'main', 'words'), text);
}

async function builds() {
  const all = await readdir(join(checkout, 'server', 'target', 'builds'));
  return all.filter((name) => !name.startsWith('.'));
}

/** Starts the program and waits until it says which build it is. */
async function startProgram() {
  const child = spawn(join(checkout, 'bin', 'run'), { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('exit', done));
  const build = await new Promise((done) => {
    child.stdout.setEncoding('utf8').on('data', (line) => done(line.trim()));
  });
  const stop = async () => {
    await writeFile(join(checkout, 'stop'), 'now\n');
    await ended;
  };
  return { build, stop };
}

beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'yichuang-build-'));
  made.push(checkout);
  await cp(join(ROOT, 'bin'), join(checkout, 'bin'), { recursive: true });
  const tools = join(checkout, 'tools');
  await script(join(tools, 'mvn'), MAVEN);
  await script(join(checkout, 'jdk', 'bin', 'java'), JAVA);
  await script(join(checkout, 'jdk', 'bin', 'javac'), '#!/bin/sh\n');
  await run('mkfifo', [join(checkout, 'stop')]);
  env = {
    ...process.env,
    PATH: `${tools}:${process.env.PATH}`,
    JAVA_HOME: join(checkout, 'jdk'),
    CHECKOUT: checkout,
    YICHUANG_HOME: join(checkout, 'var'),
  };
  await words('one');
  for (const folder of ['site', 'console', 'api']) await mkdir(join(checkout, folder));
  await writeFile(join(checkout, 'server', 'pom.xml'), '<project/>');
});

after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

test('two builds at once in one checkout are one build', async () => {
  const commands = await Promise.all([1, 2, 3].map(() => run(join(checkout, 'bin', 'yichuang'), ['verify'], { env })));
  assert.deepEqual(
    commands.map(({ stdout }) => stdout.trim()),
    ['program one', 'program one', 'program one'],
  );
  assert.equal(await readFile(join(checkout, 'maven.log'), 'utf8'), 'built\n');
});

test('a running program keeps its build, and commands beside it use that', async () => {
  const program = await startProgram();
  assert.equal(program.build, 'program one');
  await words('two');
  const beside = await run(join(checkout, 'bin', 'yichuang'), ['verify'], { env });
  assert.equal(beside.stdout.trim(), 'program one');
  assert.match(beside.stderr, /sources have changed/);
  const elsewhere = { ...env, YICHUANG_HOME: join(checkout, 'other') };
  const alone = await run(join(checkout, 'bin', 'yichuang'), ['verify'], { env: elsewhere });
  assert.equal(alone.stdout.trim(), 'program two');
  assert.equal((await builds()).length, 2);
  await program.stop();
  const afterwards = await run(join(checkout, 'bin', 'yichuang'), ['verify'], { env });
  assert.equal(afterwards.stdout.trim(), 'program two');
  assert.doesNotMatch(afterwards.stderr, /sources have changed/);
  assert.equal((await builds()).length, 1);
});
