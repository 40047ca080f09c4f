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

/** The interval to show of a version: the one that is or will be in force, else the last. */
export function lastOf(intervals: readonly Interval[]): Interval | undefined {
  return intervals.at(-1);
}
