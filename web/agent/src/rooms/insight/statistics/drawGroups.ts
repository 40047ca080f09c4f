/** Groups drawn: Pareto with its line of 80 %, and the funnel. */
import type { Funnel, Pareto } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import type { Palette } from "@shouwen/kit/ui/tokens.ts";
import type { LineSeriesOption } from "echarts/charts";
import { said } from "../figures.ts";
import { type Drawn, frame, room } from "./draw.ts";
import { barName } from "./sentences.ts";
import { statistics } from "./words.ts";

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
