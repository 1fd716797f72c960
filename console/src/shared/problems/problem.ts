/** One reason why something may not be done now. */
export interface Reason {
  code: string;
  reason: string;
}

/** What is wrong with one field of a request. */
export interface FieldFault extends Reason {
  field: string;
}

/** A failed call, as the server words it (problem+json). Match it by `code`, never by its text. */
export class Problem extends Error {
  readonly detail: string;
  readonly refusals: Reason[];
  readonly faults: FieldFault[];
  readonly traceId: string;

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title = "",
    rest: { detail?: string; refusals?: Reason[]; faults?: FieldFault[]; traceId?: string } = {},
  ) {
    super(rest.detail || title || code);
    this.name = "Problem";
    this.detail = rest.detail ?? "";
    this.refusals = rest.refusals ?? [];
    this.faults = rest.faults ?? [];
    this.traceId = rest.traceId ?? "";
  }

  /** Whether the server says so by this code, be it the problem itself or one of several refusals. */
  is(code: string): boolean {
    return this.code === code || this.refusals.some((refusal) => refusal.code === code);
  }
}

/** The server could not be reached at all. */
export const OFFLINE = "console/offline";
/** The answer is not one that the server's contract knows. */
export const UNREADABLE = "console/unreadable";

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function reasons(value: unknown): Reason[] {
  return Array.isArray(value)
    ? value.map((entry: Record<string, unknown>) => ({ code: text(entry.code), reason: text(entry.reason) }))
    : [];
}

function faults(value: unknown): FieldFault[] {
  return Array.isArray(value)
    ? value.map((entry: Record<string, unknown>) => ({
        field: text(entry.field),
        code: text(entry.code),
        reason: text(entry.reason),
      }))
    : [];
}

/** Reads a problem+json body; anything else becomes an unreadable problem with the status alone. */
export function problemOf(status: number, body: unknown): Problem {
  if (typeof body !== "object" || body === null || !("status" in body || "code" in body)) {
    return new Problem(status, UNREADABLE);
  }
  const problem = body as Record<string, unknown>;
  return new Problem(status, text(problem.code) || UNREADABLE, text(problem.title), {
    detail: text(problem.detail),
    refusals: reasons(problem.refusals),
    faults: faults(problem.errors),
    traceId: text(problem.traceId),
  });
}

/** Turns whatever was thrown into a problem. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof TypeError) return new Problem(0, OFFLINE);
  throw thrown;
}
