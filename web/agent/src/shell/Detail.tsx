/** The few values of a fact that people read, in words; ids and codes of the machine stay out. */
import { type Language, useLanguage } from "@shouwen/kit/i18n/language.ts";
import { clock, outcome, status } from "@shouwen/kit/i18n/terms.ts";
import { say, sayCode, words } from "@shouwen/kit/i18n/words.ts";
import { duration, moment } from "@shouwen/kit/ui/time.ts";
import css from "./detail.module.css";
import { useReference } from "./reference.ts";

type Say = (value: unknown, lang: Language) => string;

const details = words({ due: "{at} 到期", score: "{n} 分" }, { due: "due {at}", score: "{n} of 5" });

const plain: Say = (value) => String(value);
const text: Say = (value, lang) => sayCode(outcome, String(value), lang);
const SAID: Record<string, Say> = {
  status_from: (value, lang) => sayCode(status, String(value), lang),
  status: (value, lang) => sayCode(status, String(value), lang),
  clock: (value, lang) => sayCode(clock, String(value), lang),
  due: (value, lang) => say(details, "due", { at: moment(String(value), lang) }, lang),
  until: (value, lang) => moment(String(value), lang),
  seconds: (value, lang) => duration(Number(value), lang),
  reason: text,
  way: text,
  result: text,
  score: (value, lang) => say(details, "score", { n: String(value) }, lang),
  from_team: text,
  team: text,
  first: plain,
  second: plain,
  gone: plain,
  kept: plain,
  old: plain,
  fresh: plain,
};
const OF: Record<string, string[]> = {
  TicketStepped: ["status_from", "status"],
  TicketAssigned: ["team", "reason"],
  TicketsLinked: ["first", "second"],
  TicketsUnlinked: ["first", "second"],
  TicketsMerged: ["gone", "kept"],
  TicketsUnmerged: ["gone", "kept"],
  TicketSplit: ["old", "fresh"],
};
const ARROW = new Set(["TicketStepped", "TicketsMerged", "TicketSplit"]);
const USUAL = ["clock", "due", "until", "seconds", "reason", "way", "result", "score"];

export function Detail({ kind, data }: { kind: string; data: Record<string, unknown> }) {
  const lang = useLanguage();
  const teams = useReference("teams");
  const team = teams.find((one) => one.code === data.team)?.name ?? data.team;
  const known: Record<string, unknown> = { ...data, team };
  const said = (OF[kind] ?? USUAL)
    .filter((name) => known[name] !== undefined && known[name] !== null && known[name] !== "")
    .map((name) => SAID[name]?.(known[name], lang) ?? "");
  return said.length > 0 && <span className={css.detail}>{said.join(ARROW.has(kind) ? " → " : " · ")}</span>;
}
