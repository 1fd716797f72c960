/** What readers get, without a browser. */
import { request } from 'node:http';

/** Asks for a page of a site; the portal without a code. */
export function fetched(program, path, siteCode) {
  const host = siteCode ? `${siteCode}.localhost` : 'localhost';
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: program.port, path: encodeURI(path), headers: { host: `${host}:${program.port}` } }, (answer) => {
      let html = '';
      answer.setEncoding('utf8').on('data', (chunk) => (html += chunk));
      answer.on('end', () => done({ status: answer.statusCode, html }));
    })
      .on('error', fail)
      .end();
  });
}
