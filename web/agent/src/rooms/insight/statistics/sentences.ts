/** What each picture says, in a sentence. */
import type { Comparison, ControlChart, Funnel, Pareto } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say, sayCode } from "@shouwen/kit/i18n/words.ts";
import { dayName } from "../days.ts";
import { gapSaid, said } from "../figures.ts";
import { statistics } from "./words.ts";

type Word = keyof (typeof statistics)["en"];
const SOUND = 20;

function teller(lang: Language) {
  return (key: Word, values = {}) => say(statistics, key, values, lang);
}

function joined(parts: string[], lang: Language): string {
  return parts.filter(Boolean).join(lang === "en" ? " " : "");
}

function list(names: string[], lang: Language): string {
  return names.join(lang === "en" ? ", " : "、");
}

export function ruleName(code: string, lang: Language = language()): string {
  return sayCode(statistics, `rule.${code}`, lang);
}

export function chartSentence(chart: ControlChart, lang: Language = language()): string {
  const tell = teller(lang);
  const { points, name } = chart;
  if (points.every((point) => point.centre === null)) return tell("sayFew", { n: points.length });
  const signals = points.filter((point) => point.broken.length > 0);
  const last = signals.at(-1);
  const main = last
    ? tell("saySignals", {
        name,
        n: points.length,
        k: signals.length,
        day: dayName(last.day, lang),
        value: said(last.value, chart.unit, lang),
        rule: list(
          last.broken.map((code) => ruleName(code, lang)),
          lang,
        ),
      })
    : tell("sayStable", { name, n: points.length });
  const first = points[0]?.day ?? "";
  const shift = chart.shifts.findLast((each) => each.on > first && each.on <= (points.at(-1)?.day ?? ""));
  const since = shift ? points.filter((point) => point.day >= shift.on).length : points.length;
  return joined(
    [
      main,
      shift ? tell("sayShift", { name: shift.name, day: dayName(shift.on, lang) }) : "",
      since < SOUND ? tell("sayUnsound", { n: since }) : "",
    ],
    lang,
  );
}

export function barName(bar: Pareto["bars"][number], lang: Language = language()): string {
  return bar.others ? say(statistics, "others", { n: bar.others }, lang) : bar.name;
}

export function paretoSentence(found: Pareto, lang: Language = language()): string {
  const tell = teller(lang);
  const what = tell(found.counted === "defects" ? "defects" : "rowsCounted");
  const vital = found.bars.slice(0, found.vital);
  const values = { total: found.total, what, vital: found.vital };
  if (found.vital > Math.max(1, found.bars.length / 2)) return tell("sayParetoFlat", values);
  return tell("sayPareto", {
    ...values,
    names: list(
      vital.map((bar) => barName(bar, lang)),
      lang,
    ),
    share: said(vital.at(-1)?.cumulated, "share", lang),
  });
}

export function funnelSentence(found: Funnel, lang: Language = language()): string {
  const tell = teller(lang);
  const out = found.places.filter((place) => place.verdict.startsWith("far_"));
  const names = list(
    out.map((place) => place.name),
    lang,
  );
  const main = tell(out.length ? "sayFunnelOut" : "sayFunnelSame", { n: found.places.length, names });
  const factor = found.overdispersion ?? 1;
  return joined([main, factor > 2 ? tell("sayDispersed", { factor: factor.toFixed(1) }) : ""], lang);
}

export function comparisonSentence(found: Comparison, lang: Language = language()): string {
  const tell = teller(lang);
  if (found.this.value === null || found.that.value === null) return tell("sayNothing");
  if (found.difference === null || found.noise === null) return tell("sayNoInterval");
  const gap = (by: number | null) => gapSaid(by, found.unit, lang);
  return tell(found.noise ? "sayNoise" : "sayReal", {
    difference: gap(found.difference),
    low: gap(found.low),
    high: gap(found.high),
  });
}
