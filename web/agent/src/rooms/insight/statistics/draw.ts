/** What the pictures draw, as ECharts reads it: limits as steps, signals in the colour of what is late. */
import type { ControlChart } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import { FONT, type Palette } from "@shouwen/kit/ui/tokens.ts";
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import { scale } from "../chart/option.ts";
import { dayName } from "../days.ts";
import { said } from "../figures.ts";
import { insight } from "../words.ts";
import { ruleName } from "./sentences.ts";
import { statistics } from "./words.ts";

export type Drawn = ComposeOption<
  | LineSeriesOption
  | BarSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | LegendComponentOption
>;

export function frame(palette: Palette) {
  const text = { color: palette.inkFaint, fontFamily: FONT, fontSize: 12 };
  return {
    text,
    plain: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: {
        left: 8,
        right: 88,
        top: 36,
        bottom: 8,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      tooltip: {
        trigger: "item",
        confine: true,
        backgroundColor: palette.surface,
        borderColor: palette.line,
        textStyle: { color: palette.ink, fontFamily: FONT, fontSize: 12 },
      },
    } as const,
    axis: {
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
      axisLabel: { ...text, hideOverlap: true },
      splitLine: { lineStyle: { color: palette.line } },
    },
  };
}

/** Where a share's axis begins and ends, so that narrow limits are not a line on the ceiling. */
export function room(values: number[], unit: string): { min: number; max: number | undefined } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (unit !== "share") return { min: unit === "score" ? 1 : 0, max: unit === "score" ? 5 : undefined };
  return {
    min: Math.max(0, Math.floor((least - 2) / 10) * 10),
    max: Math.min(100, Math.ceil((most + 2) / 10) * 10),
  };
}

export function controlOption(chart: ControlChart, palette: Palette, lang: Language = language()): Drawn {
  const { points, unit } = chart;
  const { text, plain, axis } = frame(palette);
  const every = points.flatMap((point) => [point.value, point.high ?? point.value, point.low ?? point.value]);
  const { by, word } = scale(unit, Math.max(0, ...every));
  const line = (
    what: "high" | "low" | "centre",
    key: "high" | "low" | "middle",
    type: "dashed" | "solid",
  ) => {
    const last = points.findLast((point) => point[what] !== null);
    return {
      type: "line",
      step: "middle",
      symbol: "none",
      silent: true,
      color: palette.wait.solid,
      lineStyle: { type, width: 1 },
      data: points.map((point) => (point[what] === null ? null : (point[what] as number) / by)),
      endLabel: {
        ...text,
        show: true,
        distance: 6,
        formatter: say(statistics, key, { value: said(last?.[what], unit, lang) }, lang),
      },
    } as LineSeriesOption;
  };
  return {
    ...plain,
    tooltip: {
      ...plain.tooltip,
      formatter: (mark) => pointSaid(chart, (mark as { dataIndex: number }).dataIndex, lang),
    },
    xAxis: {
      ...axis,
      type: "category",
      data: points.map((point) => dayName(point.day, lang)),
      splitLine: { show: false },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      ...axis,
      ...room(
        every.map((value) => value / by),
        unit,
      ),
      type: "value",
      name: unit === "seconds" || unit === "share" ? say(insight, word, {}, lang) : "",
      nameTextStyle: { ...text, align: "left", padding: [0, 0, 4, -8] },
      splitNumber: 4,
      axisLabel: { ...text, formatter: unit === "share" ? "{value}%" : "{value}" },
    },
    series: [
      line("high", "high", "dashed"),
      line("centre", "middle", "solid"),
      line("low", "low", "dashed"),
      {
        id: "points",
        type: "line",
        color: palette.brand.solid,
        symbol: "circle",
        cursor: "pointer",
        data: points.map((point) => ({
          value: point.value / by,
          symbolSize: point.broken.length ? 12 : 7,
          symbol: point.broken.length ? "diamond" : "circle",
          itemStyle: { color: point.broken.length ? palette.late.solid : palette.brand.solid },
        })),
        showAllSymbol: true,
      },
    ],
  };
}

/** The point under the pointer, in words; nothing of it was typed by a person. */
function pointSaid(chart: ControlChart, at: number, lang: Language): string {
  const point = chart.points[at];
  if (!point) return "";
  const lines = [
    `${dayName(point.day, lang)} · ${said(point.value, chart.unit, lang)}`,
    say(insight, "rows", { n: point.rows }, lang),
    ...point.broken.map((code) => ruleName(code, lang)),
  ];
  return lines.join("<br>");
}
