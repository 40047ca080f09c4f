/** The need as ECharts reads it: expected volume with its bounds as a line, people as bars behind it. */
import type { StaffingPoint } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import { FONT, type Palette } from "@shouwen/kit/ui/tokens.ts";
import dayjs from "dayjs";
import type { Drawn } from "../statistics/draw.ts";
import { whatif } from "./words.ts";

export function needOption(points: StaffingPoint[], palette: Palette, lang: Language = language()): Drawn {
  const text = { color: palette.inkFaint, fontFamily: FONT, fontSize: 12 };
  const w = (word: "expected" | "low" | "high" | "needed") => say(whatif, word, {}, lang);
  const line = { type: "line", symbol: "none", yAxisIndex: 0 } as const;
  const bound = {
    ...line,
    lineStyle: { width: 1, type: "dashed", color: palette.wait.solid },
    color: palette.wait.solid,
  } as const;
  const axis = { type: "value", minInterval: 1, axisLabel: text } as const;
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: 8, right: 8, top: 56, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    legend: { top: 0, right: 0, itemHeight: 8, textStyle: { ...text, color: palette.inkSoft } },
    tooltip: {
      trigger: "axis",
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontFamily: FONT, fontSize: 12 },
    },
    xAxis: {
      type: "category",
      data: points.map((point) => dayjs(point.at).format("MM-DD HH:mm")),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.lineStrong } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: [
      {
        ...axis,
        name: w("expected"),
        nameTextStyle: { ...text, align: "left" },
        splitLine: { lineStyle: { color: palette.line } },
      },
      { ...axis, name: w("needed"), nameTextStyle: { ...text, align: "right" }, splitLine: { show: false } },
    ],
    series: [
      {
        type: "bar",
        name: w("needed"),
        yAxisIndex: 1,
        data: points.map((point) => point.people),
        color: palette.brand.soft,
        barCategoryGap: "10%",
      },
      {
        ...line,
        name: w("expected"),
        data: points.map((point) => round(point.value)),
        color: palette.brand.solid,
      },
      { ...bound, name: w("low"), data: points.map((point) => round(point.low)) },
      { ...bound, name: w("high"), data: points.map((point) => round(point.high)) },
    ],
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
