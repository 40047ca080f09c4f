/** Every list that the designer's forms choose from, named in the reader's language. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import * as terms from "@shouwen/kit/i18n/terms.ts";
import { say, sayCode, type Words } from "@shouwen/kit/i18n/words.ts";
import { type Named, useReference } from "../../../../shell/reference.ts";
import { useSaid } from "../../said.ts";
import { type Names, OF_CASE, OF_HAPPENING, said } from "../condition.ts";
import { useDesk } from "../desk.ts";
import type { Condition, Standard } from "../document.ts";
import { happenings } from "../terms/words.ts";
import { fields } from "./words.ts";

export interface Choice {
  value: string;
  label: string;
}

type OwnerKind = "role" | "team" | "skill" | "who";

interface OwnerGroup {
  kind: OwnerKind;
  word: "roles" | "teams" | "skills" | "people";
  choices: Choice[];
}

export interface Choices {
  owners: OwnerGroup[];
  teams: Choice[];
  axes: Record<"problem" | "product" | "region" | "level" | "tier", Choice[]>;
  clocks: Choice[];
  calendars: Choice[];
  nodes: Choice[];
  happenings: Choice[];
  ownFields: Choice[];
  /** choices of a field that conditions may read; undefined when its values are not from a list */
  values: (field: string) => Choice[] | undefined;
  fieldGroups: { label: string; options: Choice[] }[];
  condition: (condition: Condition | null | undefined) => string;
}

const WHO = Object.keys(terms.owner.en);
const CLOCKS = ["registration", "first_response", "plan", "completion", "progress", "follow_up"];

function every(words: Words<string>, lang: "zh-CN" | "en", codes = Object.keys(words.en)): Choice[] {
  return codes.map((value) => ({ value, label: sayCode(words, value, lang) }));
}

function named(rows: Named[]): Choice[] {
  return rows.map((row) => ({ value: row.code, label: row.name }));
}

export function useChoices(): Choices {
  const { standard, nodes } = useDesk();
  const lang = useLanguage();
  const tell = useSaid();
  const teams = named(useReference("teams"));
  const skills = named(useReference("skills"));
  const problems = named(useReference("problems"));
  const products = named(useReference("products"));
  const regions = named(useReference("regions"));
  const word = (key: keyof (typeof fields)["en"]) => say(fields, key, {}, lang);
  const levels = (standard.levels?.choices ?? []).map((one) => ({ value: one.code, label: tell(one.name) }));
  const clocks = clocksOf(standard).map((value) => ({ value, label: sayCode(terms.clock, value, lang) }));
  const axes = {
    problem: problems,
    product: products,
    region: regions,
    level: levels,
    tier: every(terms.tier, lang),
  };
  const own = Object.entries(standard.fields ?? {});
  const lists: Record<string, Choice[]> = {
    ...axes,
    team: teams,
    channel: every(terms.channel, lang),
    status: every(
      terms.status,
      lang,
      Object.keys(terms.status.en).filter((code) => !code.includes(".")),
    ),
    "happening.reason": every(terms.outcome, lang, ["customer", "parts", "third_party"]),
    "happening.result": every(terms.outcome, lang, ["satisfied", "unsatisfied", "unreached"]),
    "happening.way": every(terms.outcome, lang, ["remote", "onsite", "spare", "replace", "refund", "other"]),
    "happening.team": teams,
    "happening.clock": clocks,
    "happening.moment": (["warning", "due", "lapse"] as const).map((value) => ({
      value,
      label: word(value),
    })),
    ...Object.fromEntries(
      own
        .filter(([, field]) => field.type === "choice")
        .map(([code, field]) => [
          code,
          (field.choices ?? []).map((one) => ({ value: one.code, label: tell(one.name) })),
        ]),
    ),
  };
  const ownFields = own.map(([value, field]) => ({ value, label: tell(field.name) || value }));
  const field = (code: string) =>
    ownFields.find((one) => one.value === code)?.label ?? sayCode(fields, code, lang);
  const names: Names = {
    word,
    field,
    op: (code) => sayCode(fields, code, lang),
    value: (of, value) => lists[of]?.find((one) => one.value === value)?.label ?? String(value),
  };
  const group = (key: "ofStandard" | "ofCase" | "ofHappening", options: Choice[]) => ({
    label: word(key),
    options,
  });
  const known = (codes: readonly string[]) => codes.map((value) => ({ value, label: field(value) }));
  return {
    owners: [
      { kind: "role", word: "roles", choices: every(terms.role, lang) },
      { kind: "team", word: "teams", choices: teams },
      { kind: "skill", word: "skills", choices: skills },
      { kind: "who", word: "people", choices: every(terms.owner, lang, WHO) },
    ],
    teams,
    axes,
    clocks,
    calendars: Object.entries(standard.calendars ?? {}).map(([value, one]) => ({
      value,
      label: tell(one.name),
    })),
    nodes: nodes.map((node) => ({ value: node.id, label: tell(node.name) || node.id })),
    happenings: every(happenings, lang),
    ownFields,
    values: (of) => lists[of],
    fieldGroups: [
      ...(ownFields.length > 0 ? [group("ofStandard", ownFields)] : []),
      group("ofCase", known(OF_CASE)),
      group("ofHappening", known(OF_HAPPENING)),
    ],
    condition: (condition) => said(condition, names),
  };
}

/** The limits that the standard has, and after them those that it could have. */
export function clocksOf(standard: Partial<Standard>): string[] {
  return [...new Set([...Object.keys(standard.limits ?? {}), ...CLOCKS])];
}
