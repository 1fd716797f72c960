import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { ChartData } from "@/shared/charts/chart-options";
import { day } from "@/shared/format/time";

export type ReportTable = components["schemas"]["DirectReportReportTableShown"];
export type ReportLine = components["schemas"]["DirectReportReportTableLine"];

export interface TableQuery {
  from: string;
  until: string;
  under: string;
}

/** This year up to today, by Beijing's calendar. */
export function thisYear(now = new Date().toISOString()): { from: string; until: string } {
  const today = day(now);
  return { from: `${today.slice(0, 4)}-01-01`, until: today };
}

export function readTable(query: Partial<TableQuery>): Promise<ReportTable> {
  return read(client.GET("/api/console/disclosure-reports/table", { params: { query } }));
}

/** Accepted, sent upward and adopted, month by month. */
export function monthChart(
  table: ReportTable,
  names: { reported: string; upward: string; adopted: string },
): ChartData {
  return {
    kind: "bars",
    categories: table.months,
    series: [
      { name: names.reported, values: table.total.counts },
      { name: names.upward, values: table.reported.counts },
      { name: names.adopted, values: table.adopted.counts },
    ],
  };
}

/** Bodies from the one with the most reports to the one with the fewest. */
export function bodyChart(table: ReportTable, name: string): ChartData {
  const lines = [...table.bodies].sort((one, other) => other.sum - one.sum);
  return {
    kind: "bars",
    lying: true,
    categories: lines.map((line) => line.name),
    series: [{ name, values: lines.map((line) => line.sum) }],
  };
}
