/** How a figure is said and judged. Nothing to take a value from is "—", never zero. */
import type { Figure, Reading } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { type BoardSearch, periodOf } from "./filters.ts";
import { insight } from "./words.ts";

type Word = keyof (typeof insight)["en"];

export const NOTHING = "—";

/** 0.9724 as "97.2%"; a whole one without ".0". */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

export function said(value: number | null | undefined, unit: string, lang: Language = language()): string {
  if (value === null || value === undefined) return NOTHING;
  switch (unit) {
    case "seconds":
      return duration(value, lang).replaceAll(" ", "\u00a0");
    case "share":
      return percent(value);
    case "number":
      return value.toLocaleString(lang, { maximumFractionDigits: value < 10 ? 2 : 1 });
    case "money":
      return value.toLocaleString(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    case "score":
      return `${value.toFixed(2)}\u00a0/\u00a05`;
    default:
      return Math.round(value).toLocaleString(lang);
  }
}

export type Verdict = "good" | "bad" | "none";
export interface Change {
  way: "up" | "down" | "flat";
  text: string;
  verdict: Verdict;
}

type Compared = Pick<Reading, "unit" | "value" | "previous" | "better">;

/** Against the period before: shares in points, scores as they are, the rest in per cent. */
export function change(reading: Compared, lang: Language = language()): Change | null {
  const { value, previous, unit, better } = reading;
  if (value === null || previous === null) return null;
  const text = gap(value, previous, unit, lang);
  if (text === null) return { way: "flat", text: say(insight, "same", {}, lang), verdict: "none" };
  const way = value > previous ? "up" : "down";
  return { way, text, verdict: better === "none" ? "none" : better === way ? "good" : "bad" };
}

function gap(value: number, previous: number, unit: string, lang: Language): string | null {
  const by = Math.abs(value - previous);
  if (unit === "share") {
    const points = Number((by * 100).toFixed(1));
    return points ? say(insight, "points", { n: points }, lang) : null;
  }
  if (unit === "score") return Number(by.toFixed(2)) ? by.toFixed(2) : null;
  const relative = previous === 0 ? Number.POSITIVE_INFINITY : by / previous;
  if (by === 0 || relative < 0.0005) return null;
  return relative < 10 ? percent(relative) : said(by, unit, lang);
}

/** A difference with its sign, in the unit in which differences of this reading are said. */
export function gapSaid(by: number | null, unit: string, lang: Language = language()): string {
  if (by === null) return NOTHING;
  const sign = by > 0 ? "+" : by < 0 ? "−" : "";
  if (unit === "share")
    return `${sign}${say(insight, "points", { n: Number((Math.abs(by) * 100).toFixed(1)) }, lang)}`;
  if (unit === "score" || unit === "number") return `${sign}${Math.abs(by).toFixed(2)}`;
  return `${sign}${said(Math.abs(by), unit, lang)}`;
}

/** Whether the target is reached; null without a target or without a value. */
export function met(reading: Pick<Reading, "value" | "target" | "better">): boolean | null {
  if (reading.value === null || reading.target === null) return null;
  return reading.better === "down" ? reading.value <= reading.target : reading.value >= reading.target;
}

export function beforeWord(search: BoardSearch): "beforeToday" | "before7d" | "before30d" | "beforeOther" {
  const words = { today: "beforeToday", "7d": "before7d", "30d": "before30d" } as const;
  const period = periodOf(search);
  return period === "month" || period === "custom" ? "beforeOther" : words[period];
}

const ORDER = [
  "first_response",
  "plan",
  "completion",
  "complaints",
  "handling",
  "follow_up",
  "fcr",
  "fcr_contact",
  "satisfaction",
  "invited",
  "answers",
  "reopened",
  "conformance",
];
const LAST = ["urged", "flow", "backlog"];

/** Limits first, then what customers say, then how much there is; a figure these pages do not know stands between. */
export function ordered(figures: Figure[]): Figure[] {
  const place = (code: string) => {
    if (LAST.includes(code)) return 100 + LAST.indexOf(code);
    return ORDER.includes(code) ? ORDER.indexOf(code) : 50;
  };
  return figures.toSorted((a, b) => place(a.code) - place(b.code));
}

const CLOCKS = ["first_response", "plan", "completion", "follow_up"];
const CLOCK_WORDS: Record<string, Word> = { median: "median", share: "inTime" };
const SHORT: Record<string, Word> = {
  "backlog.median": "waited",
  "backlog.overdue": "overdue",
  "backlog.share": "overdueShare",
  "backlog.working": "inWorking",
  "first_response.natural": "inNatural",
  "plan.natural": "inNatural",
  "completion.natural": "inNatural",
  "complaints.natural": "inNatural",
  "complaints.median": "median",
  "handling.natural": "inNatural",
  "handling.median": "median",
  "talk_wait.working": "inWorking",
  "talk_handling.working": "inWorking",
  "satisfaction.mean": "mean",
  "answers.count": "invited",
  "flow.in": "in",
  "flow.out": "out",
};

/** A reading's name beside its figure's, where the whole name would only repeat it. */
export function shortName(
  figure: string,
  reading: Pick<Reading, "code" | "name">,
  lang: Language = language(),
) {
  const clock = CLOCKS.includes(figure) && figure !== "follow_up";
  const word = SHORT[`${figure}.${reading.code}`] ?? (clock ? CLOCK_WORDS[reading.code] : undefined);
  return word ? say(insight, word, {}, lang) : reading.name;
}

type Judged = [yes: Word, no: Word, goodIs: boolean];
const JUDGED: Record<string, Judged> = {
  first_response: ["yesInTime", "noInTime", true],
  plan: ["yesInTime", "noInTime", true],
  completion: ["yesInTime", "noInTime", true],
  follow_up: ["yesInTime", "noInTime", true],
  fcr: ["yesFcr", "noFcr", true],
  satisfaction: ["yesSatisfied", "noSatisfied", true],
  answers: ["yesAnswered", "noAnswered", true],
  reopened: ["yesReopened", "noReopened", false],
  urged: ["yesUrged", "noUrged", false],
  conformance: ["yesConforms", "noConforms", true],
  complaints: ["yesInTime", "noInTime", true],
  fcr_contact: ["yesFcr", "noFcr", true],
  repeats_day: ["yesRepeats", "noRepeats", false],
  repeats_week: ["yesRepeats", "noRepeats", false],
  recurring: ["yesRecurring", "noRecurring", false],
  backlog: ["yesOverdue", "noOverdue", false],
  invited: ["yesInvited", "noInvited", true],
  classified: ["yesClassified", "noClassified", true],
  passed: ["yesPassed", "noPassed", false],
  talk_answered: ["yesTalkAnswered", "noTalkAnswered", true],
  talk_abandoned: ["yesTalkAbandoned", "noTalkAbandoned", false],
  talk_wait: ["yesInTime", "noInTime", true],
  talk_satisfaction: ["yesSatisfied", "noSatisfied", true],
  talk_transfers: ["yesTalkTransfers", "noTalkTransfers", false],
  talk_refused: ["yesTalkRefused", "noTalkRefused", false],
};
const RATINGS = ["satisfaction", "talk_satisfaction"];

/** The value of one row: how long, or the stars given. */
export function rowValue(figure: string, value: number | null, lang: Language = language()): string {
  if (RATINGS.includes(figure) && value !== null) return `${value}\u00a0/\u00a05`;
  return said(value, figure === "cost" ? "money" : "seconds", lang);
}

/** What a row counted as, in words. Of "reopened" and "urged" the counted rows are the bad ones. */
export function judged(
  figure: string,
  good: boolean | null,
  lang: Language = language(),
): { text: string; verdict: Verdict } | null {
  if (figure === "flow" && good !== null)
    return { text: say(insight, good ? "in" : "out", {}, lang), verdict: "none" };
  const words = JUDGED[figure];
  if (!words) return null;
  if (good === null)
    return CLOCKS.includes(figure) || figure === "complaints"
      ? { text: say(insight, "asIs", {}, lang), verdict: "none" }
      : null;
  const [yes, no, goodIs] = words;
  return { text: say(insight, good ? yes : no, {}, lang), verdict: good === goodIs ? "good" : "bad" };
}
