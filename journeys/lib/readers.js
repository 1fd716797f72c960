/** Many readers of a live interview, each doing what its page's script does. */
import { Agent, request } from 'node:http';

const PAGE_AGAIN = 10;

export class Readers {
  constructor(program, path, count) {
    Object.assign(this, { program, path, folder: path.replace(/\.html$/, '/'), failures: [], times: [], over: false });
    this.agent = new Agent({ keepAlive: true, maxSockets: count });
    this.newest = new Array(count).fill(0);
    this.words = new Array(count).fill('');
    this.running = this.newest.map((_, reader) => this.read(reader));
  }

  get(path) {
    const began = performance.now();
    const options = { host: '127.0.0.1', port: this.program.port, path, agent: this.agent, headers: { host: `localhost:${this.program.port}` } };
    return new Promise((done) => {
      const failed = (why) => {
        this.failures.push(`${path}: ${why}`);
        done('');
      };
      request(options, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (chunk) => (body += chunk));
        answer.on('end', () => {
          this.times.push(performance.now() - began);
          answer.statusCode === 200 ? done(body) : failed(answer.statusCode);
        });
      })
        .on('error', (error) => failed(error.code))
        .end();
    });
  }

  async read(reader) {
    // not all in the same moment
    await new Promise((later) => setTimeout(later, (reader / this.newest.length) * 1000));
    for (let round = 0; !this.over; round++) {
      if (round % PAGE_AGAIN === 0) {
        await this.get(this.path);
      }
      const head = JSON.parse((await this.get(`${this.folder}head.json`)) || '{"newest":0}');
      while (this.newest[reader] < head.newest) {
        this.words[reader] += await this.get(`${this.folder}f${++this.newest[reader]}.json`);
      }
      await new Promise((later) => setTimeout(later, 1000));
    }
  }

  /** How many readers have seen some words. */
  seen(words) {
    return this.words.filter((all) => all.includes(words)).length;
  }

  async stop() {
    this.over = true;
    await Promise.all(this.running);
    this.agent.destroy();
  }

  figures() {
    const sorted = [...this.times].sort((a, b) => a - b);
    const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
    return `${sorted.length} requests, ${this.failures.length} failures, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
  }
}
