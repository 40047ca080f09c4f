/** A question in words. */
import type { WhatifChoices, WhatifQuestion } from "@shouwen/kit/api/types.ts";
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { clock } from "@shouwen/kit/i18n/terms.ts";
import { say, sayCode } from "@shouwen/kit/i18n/words.ts";
import { whatif } from "./words.ts";

export const signed = (by: number) => (by > 0 ? `+${by}` : `−${Math.abs(by)}`);

export function changeName(
  question: Pick<WhatifQuestion, "change">,
  choices: WhatifChoices,
  lang: Language = language(),
): string {
  const change = question.change as Record<string, string | number>;
  const name = (rows: { code: string; name: string }[], code: unknown) =>
    rows.find((each) => each.code === code)?.name ?? String(code);
  const w = (word: "agents" | "limit" | "node" | "route" | "deflected" | "volume") =>
    say(whatif, word, {}, lang);
  const agents = Number(change.agents);
  const parts = [
    agents && `${name(choices.teams, change.team)} ${signed(agents)}`,
    change.limit && `${sayCode(clock, String(change.limit), lang)} × ${change.limit_factor}`,
    change.node && `${w("node")} ${name(choices.nodes, change.node)}`,
    change.route && `${name(choices.problems, change.problem)} → ${name(choices.teams, change.route)}`,
    Number(change.deflected) > 0 && `${w("deflected")} ${Math.round(Number(change.deflected) * 100)}%`,
    Number(change.volume) !== 1 && `${w("volume")} × ${change.volume}`,
  ];
  return parts.filter(Boolean).join(" · ") || say(whatif, "none", {}, lang);
}
