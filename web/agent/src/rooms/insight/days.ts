/** A figure day by day, and the sentence that says what the line shows. */
import type { Figure, FigureDay, Reading } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import dayjs from "dayjs";
import { said } from "./figures.ts";
import { insight } from "./words.ts";

export interface Point {
  day: string;
  rows: number;
  value: number | null;
}

/** Every day from `first` to `last`: a count of a day without rows is 0, anything else is a gap. */
export function points(
  days: FigureDay[],
  reading: Pick<Reading, "code" | "unit">,
  first: string,
  last: string,
): Point[] {
  const found = new Map(days.map((day) => [day.day, day]));
  const made: Point[] = [];
  for (let day = dayjs(first); !day.isAfter(last, "day"); day = day.add(1, "day")) {
    const key = day.format("YYYY-MM-DD");
    const row = found.get(key);
    const empty = reading.unit === "count" ? 0 : null;
    made.push({ day: key, rows: row?.rows ?? 0, value: row?.values[reading.code] ?? empty });
  }
  return made;
}

/** The readings drawn together: what came in and went out in one picture, otherwise the one chosen. */
export function drawn(figure: Figure, chosen: string | undefined): Reading[] {
  if (figure.code === "flow") return figure.readings;
  if (figure.code === "backlog") return figure.readings.filter((reading) => reading.unit === "count");
  const first = figure.readings.find((reading) => reading.target !== null) ?? figure.readings[0];
  const one = figure.readings.find((reading) => reading.code === chosen) ?? first;
  return one ? [one] : [];
}

export function dayName(day: string, lang: Language = language()): string {
  return dayjs(day).format(lang === "zh-CN" ? "M月D日" : "D MMM");
}

type Known = Point & { value: number };

function known(all: Point[]): Known[] {
  return all.filter((point): point is Known => point.value !== null);
}

function ends(all: Known[]): [least: Known, most: Known] {
  const sorted = all.toSorted((a, b) => a.value - b.value);
  return [sorted[0] as Known, sorted.at(-1) as Known];
}

/** Whether there is nothing to draw: gaps only, or counts that are all zero. */
export function nothing(readings: Pick<Reading, "unit">[], series: Point[][]): boolean {
  const all = series.flat().filter((point) => point.value !== null);
  return all.length === 0 || (readings[0]?.unit === "count" && all.every((point) => point.value === 0));
}

export function sentence(
  figure: Pick<Figure, "code">,
  readings: Pick<Reading, "name" | "unit" | "target" | "better">[],
  series: Point[][],
  lang: Language = language(),
): string {
  const tell = (key: keyof (typeof insight)["en"], values = {}) => say(insight, key, values, lang);
  const [reading] = readings;
  const all = known(series[0] ?? []);
  const sum = (line: Point[] | undefined) =>
    (line ?? []).reduce((total, point) => total + (point.value ?? 0), 0);
  if (!reading || nothing(readings, series)) return tell("noDays");
  const [least, most] = ends(all);
  const when = (at: Known) => {
    const same = all.filter((point) => point.value === at.value).length;
    return same === 1 ? dayName(at.day, lang) : tell("someDays", { n: same });
  };
  const mostWords = { most: said(most.value, reading.unit, lang), mostDay: when(most) };
  if (figure.code === "flow") {
    const [came, went] = [sum(series[0]), sum(series[1])];
    const more = came > went ? "sayFlowMore" : came < went ? "sayFlowLess" : "sayFlowSame";
    return tell("sayFlow", { in: came, out: went }) + tell(more, { n: Math.abs(came - went) });
  }
  if (figure.code === "backlog") {
    const first = all.find((point) => point.value > 0) ?? most;
    return tell("sayBacklog", { ...mostWords, firstDay: dayName(first.day, lang) });
  }
  if (reading.unit === "count") {
    const total = sum(series[0]);
    const mean = Number((total / all.length).toFixed(1));
    return tell("sayCount", { ...mostWords, sum: said(total, "count", lang), mean });
  }
  if (all.length === 1) return tell("sayOne", mostWords);
  const range =
    least.value === most.value
      ? tell("saySame", { ...mostWords, name: reading.name })
      : tell("sayRange", {
          ...mostWords,
          name: reading.name,
          least: said(least.value, reading.unit, lang),
          leastDay: when(least),
        });
  if (reading.target === null) return range;
  const target = reading.target;
  const reached = all.filter(({ value }) =>
    reading.better === "down" ? value <= target : value >= target,
  ).length;
  const against = tell("sayTarget", {
    n: all.length,
    met: reached,
    target: said(target, reading.unit, lang),
  });
  return lang === "en" ? `${range} ${against}` : range + against;
}
