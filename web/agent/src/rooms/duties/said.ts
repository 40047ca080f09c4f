/** A duty in words: what is asked, for whom, by whom. */
import type { Duty, Text } from "@shouwen/kit/api/types.ts";
import type { Language } from "@shouwen/kit/i18n/language.ts";
import { owner, role } from "@shouwen/kit/i18n/terms.ts";
import { say, sayCode } from "@shouwen/kit/i18n/words.ts";
import { ago } from "@shouwen/kit/ui/time.ts";
import { duties } from "./words.ts";

export const said = (text: Text, lang: Language) => (lang === "zh-CN" ? text.zh : text.en);

/** Whom the standard names; `named` says what teams and skills are called. */
export function whom(duty: Duty, lang: Language, named: (kind: "team" | "skill", code: string) => string) {
  if (duty.who) return sayCode(owner, duty.who, lang);
  if (duty.role) return sayCode(role, duty.role, lang);
  if (duty.skill) return say(duties, "ofSkill", { skill: named("skill", duty.skill) }, lang);
  return named("team", duty.team);
}

export function asker(duty: Duty, now: number, lang: Language) {
  const when = { ago: ago(duty.asked_at, now, lang) };
  return duty.asked_by
    ? say(duties, "from", { who: duty.asked_by.name, ...when }, lang)
    : say(duties, "bySystem", when, lang);
}

export type Outcome = "done" | "approved" | "declined" | "gone";

export function outcome(duty: Pick<Duty, "kind" | "state">): Outcome | undefined {
  if (duty.state === "open") return undefined;
  return duty.state === "done" && duty.kind === "approval" ? "approved" : duty.state;
}
