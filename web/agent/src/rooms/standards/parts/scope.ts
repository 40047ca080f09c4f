/** For which tickets a version is, in words. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { tier } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useReference } from "../../../shell/reference.ts";
import { percent } from "../said.ts";
import type { Interval } from "./queries.ts";
import { versions } from "./words.ts";

export const AXES = ["problem", "product", "region", "tier", "team"] as const;
export type Axis = (typeof AXES)[number];

/** "地区：华东、华南 · 20% 的客户" */
export function useScopeSaid(): (of: Pick<Interval, "scope" | "share">) => string {
  const t = useT(versions);
  const lang = useLanguage();
  const rows = {
    problem: useReference("problems"),
    product: useReference("products"),
    region: useReference("regions"),
    team: useReference("teams"),
  };
  const name = (axis: Axis, code: string) =>
    axis === "tier" ? sayCode(tier, code, lang) : (rows[axis].find((one) => one.code === code)?.name ?? code);
  const between = lang === "en" ? ", " : "、";
  return ({ scope, share }) => {
    const parts = AXES.filter((axis) => scope[axis].length > 0).map(
      (axis) =>
        `${t(axis)}${lang === "en" ? ": " : "："}${scope[axis].map((code) => name(axis, code)).join(between)}`,
    );
    if (share < 1) parts.push(t("ofCustomers", { share: percent(share) }));
    return parts.join(" · ") || t("allCases");
  };
}

/** Whether it is for all tickets of all customers. */
export function forAll({ scope, share }: Pick<Interval, "scope" | "share">): boolean {
  return share >= 1 && AXES.every((axis) => scope[axis].length === 0);
}

/** Whether it takes new tickets at this moment. */
export function holds({ begins_at, ends_at }: Interval, now: number): boolean {
  return Date.parse(begins_at) <= now && (!ends_at || Date.parse(ends_at) > now);
}

/** The intervals to show of a version: those in force and to come, the widest first; else the last one. */
export function shownOf(intervals: readonly Interval[], now: number): readonly Interval[] {
  const open = intervals.filter((one) => holds(one, now));
  const coming = intervals.filter((one) => Date.parse(one.begins_at) > now);
  const found = [...open.filter(forAll), ...open.filter((one) => !forAll(one)), ...coming];
  return found.length > 0 ? found : intervals.slice(-1);
}

/** The interval to show of a version: the one that is or will be in force, else the last. */
export function lastOf(intervals: readonly Interval[]): Interval | undefined {
  return intervals.at(-1);
}
