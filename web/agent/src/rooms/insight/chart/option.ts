/** What the chart draws, as ECharts reads it: lines in the palette, axis units, the target as a dashed line. */
import type { Reading } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import { FONT, type Palette } from "@shouwen/kit/ui/tokens.ts";
import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import { dayName, type Point } from "../days.ts";
import { said } from "../figures.ts";
import { insight } from "../words.ts";

export type Option = ComposeOption<
  LineSeriesOption | BarSeriesOption | GridComponentOption | TooltipComponentOption | LegendComponentOption
>;

export interface Drawing {
  readings: Pick<Reading, "name" | "unit" | "target">[];
  series: Point[][];
  bars: boolean;
  palette: Palette;
}

/** Seconds are drawn in the largest unit of which the highest value has at least two. */
export function scale(unit: string, highest: number): { by: number; word: keyof (typeof insight)["en"] } {
  if (unit === "share") return { by: 0.01, word: "share" };
  if (unit !== "seconds") return { by: 1, word: unit === "score" ? "score" : "count" };
  if (highest >= 2 * 86_400) return { by: 86_400, word: "daysUnit" };
  return highest >= 2 * 3600 ? { by: 3600, word: "hours" } : { by: 60, word: "minutes" };
}

/** Shares of the upper half begin where they happen, in steps of ten; everything else begins at zero. */
export function floor(unit: string, values: number[]): number {
  if (unit === "score") return 1;
  if (unit !== "share" || values.length === 0) return 0;
  const least = Math.floor((Math.min(...values) - 1) / 10) * 10;
  return least < 50 ? 0 : least;
}

export function option({ readings, series, bars, palette }: Drawing, lang: Language = language()): Option {
  const unit = readings[0]?.unit ?? "count";
  const target = readings.length === 1 ? (readings[0]?.target ?? null) : null;
  const values = [...series.flat().map((point) => point.value), target].filter((value) => value !== null);
  const { by, word } = scale(unit, Math.max(0, ...values));
  const scaled = values.map((value) => value / by);
  const least = floor(unit, scaled);
  const colours = [palette.brand.solid, palette.done.solid];
  const text = { color: palette.inkFaint, fontFamily: FONT, fontSize: 12 };
  const targetLine = target !== null && {
    markLine: {
      silent: true,
      symbol: "none",
      lineStyle: { color: palette.wait.solid, type: "dashed" as const },
      label: {
        ...text,
        color: palette.inkSoft,
        position: "end" as const,
        formatter: say(insight, "target", { target: said(target, unit, lang) }, lang),
      },
      data: [{ yAxis: target / by }],
    },
  };
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: {
      left: 8,
      right: targetLine ? 76 : 16,
      top: 36,
      bottom: 4,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    legend: {
      show: readings.length > 1,
      top: 0,
      right: 0,
      itemHeight: 8,
      textStyle: { ...text, color: palette.inkSoft },
    },
    tooltip: {
      trigger: "axis",
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontFamily: FONT, fontSize: 12 },
    },
    xAxis: {
      type: "category",
      data: (series[0] ?? []).map((point) => dayName(point.day, lang)),
      boundaryGap: bars,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      name: say(insight, word, {}, lang),
      nameTextStyle: { ...text, align: "left", padding: [0, 0, 4, -8] },
      min: least,
      interval: unit === "share" ? (least === 0 ? 25 : 10) : undefined,
      max: unit === "share" ? 100 : unit === "score" ? 5 : undefined,
      minInterval: unit === "count" ? 1 : undefined,
      splitNumber: 4,
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...text, formatter: unit === "share" ? "{value}%" : "{value}" },
    },
    series: readings.map((reading, at) => ({
      type: bars ? "bar" : "line",
      name: reading.name,
      data: (series[at] ?? []).map((point) => (point.value === null ? null : point.value / by)),
      color: colours[at % colours.length],
      barMaxWidth: 28,
      symbol: "circle",
      symbolSize: 6,
      showSymbol: (series[at] ?? []).length <= 31,
      tooltip: { valueFormatter: (_: unknown, day: number) => told(series[at]?.[day], unit, lang) },
      ...(at === 0 && targetLine),
    })),
  };
}

function told(point: Point | undefined, unit: string, lang: Language): string {
  if (!point) return "";
  const value = said(point.value, unit, lang);
  return unit === "count" ? value : `${value} · ${say(insight, "rows", { n: point.rows }, lang)}`;
}
