import { vi } from "vitest";

/** A request as the pretended server saw it. */
export interface Seen {
  method: string;
  path: string;
  query: Record<string, string>;
  /** every value of a name that is given several times */
  all(name: string): string[];
  headers: Headers;
  body: unknown;
}

type Answer = (seen: Seen) => unknown;

/** An answer with a status of its own. */
export class Status {
  constructor(
    readonly status: number,
    readonly body: unknown = {},
  ) {}
}

/**
 * Stands in for the server at the network's edge, so that the client, its headers and its problems are the real ones.
 *
 * @param answers by `METHOD /path`; an address that is missing fails the test
 */
export function pretendServer(answers: Record<string, Answer>): Seen[] {
  const seen: Seen[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const address = new URL(request.url);
    const typed = await request.clone().text();
    const one: Seen = {
      method: request.method,
      path: address.pathname,
      query: Object.fromEntries(address.searchParams),
      all: (name) => address.searchParams.getAll(name),
      headers: request.headers,
      body: typed.startsWith("{") || typed.startsWith("[") ? JSON.parse(typed) : typed,
    };
    seen.push(one);
    const answer = answers[`${one.method} ${one.path}`];
    if (!answer) throw new Error(`nobody answers ${one.method} ${one.path}`);
    const said = answer(one);
    const status = said instanceof Status ? said.status : 200;
    const body = said instanceof Status ? said.body : said;
    if (body === undefined) return new Response(null, { status: 204 });
    return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
  });
  return seen;
}
