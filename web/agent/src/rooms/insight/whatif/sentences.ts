/** An answer in a sentence: what changes, by how much, and whether that is more than chance. */
import type { WhatifMeasure } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say, sayCode } from "@shouwen/kit/i18n/words.ts";
import { said } from "../figures.ts";
import { insight } from "../words.ts";
import { whatif } from "./words.ts";

const UNITS: Record<string, string> = {
  first_response: "seconds",
  completion: "seconds",
  talk_wait: "seconds",
  first_response_in_time: "share",
  completion_in_time: "share",
  utilisation: "share",
  talks_in_time: "share",
  talks_abandoned: "share",
  cost: "count",
  cost_per_ticket: "number",
  backlog: "number",
};
const TOLD = [
  "first_response",
  "completion",
  "completion_in_time",
  "talks_in_time",
  "utilisation",
  "backlog",
  "cost_per_ticket",
];
const MOST = 4;

export const unitOf = (measure: string) => UNITS[measure] ?? "count";

export function measureName(measure: string, lang: Language = language()): string {
  return sayCode(whatif, `measure.${measure}`, lang);
}

/** A value with its unit. */
export function told(value: number, measure: string, lang: Language = language()): string {
  const sign = value < 0 ? "−" : "";
  return sign + said(Math.abs(value), unitOf(measure), lang);
}

/** A difference, or its error: that of a share is in points of a hundred. */
export function apart(value: number, measure: string, lang: Language = language()): string {
  if (unitOf(measure) !== "share") return told(value, measure, lang);
  const n = Number((Math.abs(value) * 100).toFixed(1));
  return (value < 0 ? "−" : "") + say(insight, "points", { n }, lang);
}

/** The most a measure can be: a share never lies over the whole. */
export const most = (measure: string) => (unitOf(measure) === "share" ? 1 : Number.POSITIVE_INFINITY);

export function answerSentence(measures: WhatifMeasure[], lang: Language = language()): string {
  const sure = TOLD.flatMap((code) => measures.filter((each) => each.measure === code && each.sure));
  if (sure.length === 0) return say(whatif, "saysNone", {}, lang);
  const changes = sure.slice(0, MOST).map(({ measure, difference }) =>
    say(
      whatif,
      difference.mean > 0 ? "up" : "down",
      {
        measure: measureName(measure, lang),
        by: apart(Math.abs(difference.mean), measure, lang),
        half: apart(difference.half, measure, lang),
      },
      lang,
    ),
  );
  return say(whatif, "saysSure", { changes: changes.join(say(whatif, "and", {}, lang)) }, lang);
}
