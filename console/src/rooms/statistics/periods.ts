import { day } from "@/shared/format/time";

/** Stretches of time in which figures are read, as the server names them. */
export const PERIODS = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;
export type Period = (typeof PERIODS)[number];

/** From a day to a day, both included. */
export interface Span {
  from: string;
  until: string;
}

const DAY_MS = 86_400_000;

/** Today in Beijing. */
export function today(now = Date.now()): string {
  return day(new Date(now).toISOString());
}

function at(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Returns the day so many days later. */
export function plusDays(date: string, days: number): string {
  return iso(new Date(at(date).getTime() + days * DAY_MS));
}

function monthStart(date: string, months: number): string {
  const start = at(date);
  return iso(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1)));
}

const MONTHS: Partial<Record<Period, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** Returns the period that a day belongs to. */
export function around(date: string, period: Period): Span {
  const months = MONTHS[period];
  if (months) {
    const from = monthStart(date, -(at(date).getUTCMonth() % months));
    return { from, until: plusDays(monthStart(from, months), -1) };
  }
  if (period === "DAY") return { from: date, until: date };
  const from = plusDays(date, -((at(date).getUTCDay() + 6) % 7));
  return { from, until: plusDays(from, 6) };
}

/** Returns the period so many periods before or after the one that a day belongs to. */
export function step(date: string, period: Period, steps: number): Span {
  let span = around(date, period);
  for (let i = 0; i < Math.abs(steps); i++) {
    span = around(steps > 0 ? plusDays(span.until, 1) : plusDays(span.from, -1), period);
  }
  return span;
}

/** Returns the last so many periods up to and with the one that a day belongs to. */
export function lastPeriods(date: string, period: Period, count: number): Span {
  return { from: step(date, period, 1 - count).from, until: around(date, period).until };
}

/** Returns a day of the last period that is over, or the day itself where its period is. */
export function lastOver(date: string, period: Period, now = today()): string {
  return around(date, period).until < now ? date : step(now, period, -1).until;
}

/** The first day of a period by its name: `2026-11-22`, `2026-11`, `2026-Q4`, `2026`, `2026-W47`. */
export function firstDay(name: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(name);
  if (week) return plusDays(around(`${week[1]}-01-04`, "WEEK").from, (Number(week[2]) - 1) * 7);
  const quarter = /^(\d{4})-Q(\d)$/.exec(name);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, "0")}-01`;
  return (name + "-01-01").slice(0, 10);
}
