/** The Nu HTML checker, many documents in one run. */
import { execFile } from 'node:child_process';
import { readdirSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const jar = join(dirname(require.resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar');

function java() {
  const named = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java');
  const candidates = [named, ...readdirSync('/usr/lib/jvm').map((jdk) => join('/usr/lib/jvm', jdk, 'bin', 'java'))];
  return candidates.find((path) => path && existsSync(path)) ?? 'java';
}

/** Returns the errors in some HTML files, as readable lines; empty means that all are valid. */
export function htmlErrors(files) {
  if (files.length === 0) {
    throw new Error('no file to check');
  }
  return new Promise((done) => {
    execFile(
      java(),
      ['-Xss8m', '-jar', jar, '--errors-only', '--format', 'json', ...files],
      { maxBuffer: 1 << 26 },
      (_failure, _output, report) => {
        const { messages } = JSON.parse(report || '{"messages":[]}');
        done(messages.map((m) => `${m.url}:${m.lastLine}: ${m.message}`));
      },
    );
  });
}
