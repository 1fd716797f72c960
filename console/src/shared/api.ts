import createClient, { type Middleware } from "openapi-fetch";

import type { paths } from "@/client/schema";
import { Problem, problemOf, UNREADABLE } from "@/shared/problems/problem";
import { language } from "@/shared/words/words";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

type Listener = () => void;
const lossListeners = new Set<Listener>();

/** Calls back when the server says that nobody is signed in any more. */
export function onSessionLost(listener: Listener): void {
  lossListeners.add(listener);
}

/** The token that proves a request comes from our own page: the server sets it as a cookie, we send it as a header. */
export function csrfToken(): string {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found?.[1] ? decodeURIComponent(found[1]) : "";
}

/** Headers that every call carries, for those few that do not go through the client. */
export function ownHeaders(method: string): Record<string, string> {
  const common = { "Accept-Language": language() === "zh" ? "zh-CN" : "en" };
  return SAFE.has(method) ? common : { ...common, "X-XSRF-TOKEN": csrfToken() };
}

/** Throws the problem that a failed answer carries. */
export async function throwProblem(response: Response): Promise<never> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (response.status === 401) lossListeners.forEach((listener) => listener());
  throw problemOf(response.status, body);
}

const house: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(ownHeaders(request.method))) request.headers.set(name, value);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) await throwProblem(response);
    return response;
  },
};

/** The client of the documented API; failed calls throw {@link Problem}. Only `use-*.ts` files call it. */
export const client = createClient<paths>({
  baseUrl: location.origin,
  credentials: "same-origin",
  fetch: (request) => fetch(request),
});
client.use(house);

/** Unwraps an answer that has a body. */
export async function read<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new Problem(200, UNREADABLE);
  return data;
}

/** Waits for an answer that has none. */
export async function done(answer: Promise<unknown>): Promise<void> {
  await answer;
}

/** Hands a file in as `multipart/form-data`; the client's own way knows JSON only. */
export async function upload<T>(path: string, file: File, fields: Record<string, string> = {}): Promise<T> {
  const body = new FormData();
  body.append("file", file);
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await fetch(
    new Request(new URL(path, location.origin), {
      method: "POST",
      headers: ownHeaders("POST"),
      credentials: "same-origin",
      body,
    }),
  );
  if (!response.ok) await throwProblem(response);
  return (await response.json()) as T;
}
