import type { components } from "@/client/schema";
import { client, read, upload } from "@/shared/api";

export type Month = components["schemas"]["HolidayNoticesMonthView"];
export type Day = components["schemas"]["CalendarDay"];

export function readMonths(year: number): Promise<Month[]> {
  return read(client.GET("/api/console/holiday-notices/{year}/months", { params: { path: { year } } }));
}

/** Years whose holiday notice is loaded. */
export function readYears(): Promise<number[]> {
  return read(client.GET("/api/console/holiday-notices"));
}

/** Loads a holiday notice from a file; returns its year. */
export async function loadNotice(file: File): Promise<number> {
  return (await upload<{ year: number }>("/api/console/holiday-notices/load", file)).year;
}

/** How many cells stay empty before the first day of a month, in weeks that start on Monday. */
export function blanksBefore(month: Month): number {
  const first = month.days[0]?.date;
  return first ? (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7 : 0;
}
