/** A row of values that is drawn in one colour. */
export interface Series {
  name: string;
  values: (number | null)[];
}

/** What a chart shows. */
export interface ChartData {
  categories: string[];
  series: Series[];
  /** bars one upon the other, bars side by side, or lines */
  kind: "stacked" | "bars" | "lines";
  /** bars that lie, for long names */
  lying?: boolean;
}

/** Told apart by the colour-blind too, and by brightness on paper. */
export const COLOURS = ["#1d4f91", "#d97706", "#6b9ac4", "#7a3b69", "#3f7d58", "#b4483c", "#8a8f98"];

/** Returns the options of ECharts for what is to be shown. */
export function chartOptions(data: ChartData, calm: boolean): Record<string, unknown> {
  const names = { type: "category", data: data.categories, axisTick: { show: false } };
  const values = { type: "value", minInterval: 1, splitLine: { lineStyle: { color: "#e6e8ec" } } };
  return {
    color: COLOURS,
    animation: !calm,
    aria: { enabled: true },
    tooltip: { trigger: "axis" },
    legend: { show: data.series.length > 1, bottom: 0 },
    grid: { top: 16, left: 8, right: 16, bottom: data.series.length > 1 ? 32 : 4, containLabel: true },
    xAxis: data.lying ? values : names,
    yAxis: data.lying ? { ...names, inverse: true } : values,
    series: data.series.map((one) => ({
      name: one.name,
      data: one.values.map((value) => value ?? "-"),
      type: data.kind === "lines" ? "line" : "bar",
      stack: data.kind === "stacked" ? "all" : undefined,
      barMaxWidth: 28,
      symbolSize: 6,
    })),
  };
}
