/** A line of the table of lanes in plain words. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { tier as tierWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useReference } from "../../../shell/reference.ts";
import type { LaneRow } from "./lanes.ts";
import { usePeople } from "./queries.ts";
import { setting } from "./words.ts";

const TIERS = ["standard", "silver", "gold", "vip"] as const;

export function useTiers() {
  const lang = useLanguage();
  return TIERS.map((value) => ({ value: value as string, label: sayCode(tierWords, value, lang) }));
}

export function useSaid(): (row: LaneRow) => string {
  const t = useT(setting);
  const tiers = useTiers();
  const problems = useReference("problems");
  const people = usePeople();
  return (row) => {
    const tier = tiers.find((one) => one.value === row.tier)?.label;
    const problem = problems.find((one) => one.code === row.problem)?.name ?? row.problem;
    const names = row.people.map((id) => people.find((one) => one.id === id)?.name ?? `#${id}`);
    return t("said", {
      who: tier ? t("saidTier", { tier }) : t("saidAny"),
      what: row.problem ? t("saidProblem", { problem }) : "",
      lane: row.lane ?? 5,
      level: row.level > 1 ? t("saidLevel", { level: t(row.level === 2 ? "level2" : "level3") }) : "",
      people: names.length > 0 ? t("saidPeople", { names: names.join("、") }) : "",
    });
  };
}
