/** What the pictures draw, as ECharts reads it: limits as steps, signals in the colour of what is late. */
import type { ControlChart, Funnel, Pareto } from "@shouwen/kit/api/types.ts";
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
import { barName, ruleName } from "./sentences.ts";
import { statistics } from "./words.ts";

export type Drawn = ComposeOption<
  | LineSeriesOption
  | BarSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | LegendComponentOption
>;

function frame(palette: Palette) {
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
function room(values: number[], unit: string): { min: number; max: number | undefined } {
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

export function paretoOption(found: Pareto, palette: Palette, lang: Language = language()): Drawn {
  const { text, plain, axis } = frame(palette);
  return {
    ...plain,
    grid: { ...plain.grid, right: 16, bottom: 4 },
    tooltip: { ...plain.tooltip, trigger: "axis" },
    xAxis: {
      ...axis,
      type: "category",
      data: found.bars.map((bar) => barName(bar, lang)),
      axisLabel: {
        ...text,
        interval: 0,
        width: 84,
        overflow: "truncate",
        rotate: found.bars.length > 6 ? 35 : 0,
      },
    },
    yAxis: [
      {
        ...axis,
        type: "value",
        name: say(statistics, "counted", {}, lang),
        nameTextStyle: text,
        minInterval: 1,
      },
      {
        ...axis,
        type: "value",
        min: 0,
        max: 100,
        splitLine: { show: false },
        axisLabel: { ...text, formatter: "{value}%" },
      },
    ],
    series: [
      {
        id: "bars",
        type: "bar",
        name: say(statistics, "counted", {}, lang),
        barMaxWidth: 44,
        cursor: "pointer",
        data: found.bars.map((bar, at) => ({
          value: bar.count,
          itemStyle: { color: at < found.vital ? palette.brand.solid : palette.lineStrong },
        })),
      },
      {
        type: "line",
        name: say(statistics, "cumulated", {}, lang),
        yAxisIndex: 1,
        color: palette.due.solid,
        symbol: "circle",
        symbolSize: 6,
        tooltip: { valueFormatter: (value) => `${value}%` },
        data: found.bars.map((bar) => Number((bar.cumulated * 100).toFixed(1))),
        markLine: {
          silent: true,
          symbol: "none",
          lineStyle: { color: palette.wait.solid, type: "dashed" },
          label: { show: false },
          data: [{ yAxis: 80 }],
        },
      },
    ],
  };
}

export function funnelOption(found: Funnel, palette: Palette, lang: Language = language()): Drawn {
  const { text, plain, axis } = frame(palette);
  const target = found.target ?? 0;
  const every = [
    ...found.places.map((place) => place.share * 100),
    ...found.curve
      .filter((each) => each.judged >= 10)
      .flatMap((each) => [each.far_low * 100, each.far_high * 100]),
  ];
  const line = (of: "low" | "high" | "far_low" | "far_high", type: "dashed" | "solid") =>
    ({
      type: "line",
      symbol: "none",
      silent: true,
      color: type === "solid" ? palette.wait.solid : palette.lineStrong,
      lineStyle: { width: 1, type },
      data: found.curve.map((each) => [each.judged, each[of] * 100]),
    }) as LineSeriesOption;
  return {
    ...plain,
    xAxis: {
      ...axis,
      type: "value",
      name: say(statistics, "judged", {}, lang),
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: text,
      splitLine: { show: false },
      minInterval: 1,
    },
    yAxis: { ...axis, ...room(every, "share"), type: "value", axisLabel: { ...text, formatter: "{value}%" } },
    grid: { ...plain.grid, right: 24, bottom: 28 },
    series: [
      line("far_high", "solid"),
      line("high", "dashed"),
      line("low", "dashed"),
      line("far_low", "solid"),
      {
        id: "places",
        type: "scatter",
        symbolSize: 12,
        cursor: "pointer",
        labelLayout: { hideOverlap: true, moveOverlap: "shiftY" },
        data: found.places.map((place) => ({
          name: place.name,
          value: [place.judged, Number((place.share * 100).toFixed(2))],
          itemStyle: { color: place.verdict.startsWith("far_") ? palette.late.solid : palette.brand.solid },
          label: { ...text, show: true, position: "right", formatter: "{b}", color: palette.inkSoft },
        })),
        markLine: {
          silent: true,
          symbol: "none",
          lineStyle: { color: palette.wait.solid },
          label: {
            ...text,
            position: "insideEndTop",
            formatter: say(statistics, "all", { value: said(target, "share", lang) }, lang),
          },
          data: [{ yAxis: target * 100 }],
        },
      },
    ],
  };
}
