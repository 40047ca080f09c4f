/** What is set side by side stands in the address: two periods, or two values of an attribute. */
import type { MiningChoices } from "@shouwen/kit/api/types.ts";
import dayjs from "dayjs";
import { only } from "../../../shell/search.ts";
import { asked, momentOf, type Search } from "./search.ts";

export type CompareSearch = Partial<
  Record<
    "log" | "by" | "a" | "b" | "a_from" | "a_to" | "b_from" | "b_to" | "team" | "attribute" | "value",
    string
  >
>;

export const validateCompare: (search: Record<string, unknown>) => CompareSearch = only(
  "log",
  "by",
  "a",
  "b",
  "a_from",
  "a_to",
  "b_from",
  "b_to",
  "team",
  "attribute",
  "value",
);

export const PERIOD = "period";

export interface Days {
  a_from: string;
  a_to: string;
  b_from: string;
  b_to: string;
}

const DAY = "YYYY-MM-DD";

/** Unless the address says so: the later half of what the log holds against the half before, of our own a month at most. */
export function daysOf(search: CompareSearch, log: MiningChoices): Days | undefined {
  if (!log.start || !log.end) return undefined;
  const [start, end] = [dayjs(log.start).startOf("day"), dayjs(log.end).startOf("day")];
  const longest = log.own ? 30 : Number.POSITIVE_INFINITY;
  const half = Math.max(1, Math.min(longest, Math.floor((end.diff(start, "day") + 1) / 2)));
  const middle = end.subtract(half - 1, "day");
  const usual = {
    a_from: middle.subtract(half, "day").format(DAY),
    a_to: middle.subtract(1, "day").format(DAY),
    b_from: middle.format(DAY),
    b_to: end.format(DAY),
  };
  const given = (name: keyof Days) => (momentOf(search[name]) ? search[name] : undefined);
  return {
    a_from: given("a_from") ?? usual.a_from,
    a_to: given("a_to") ?? usual.a_to,
    b_from: given("b_from") ?? usual.b_from,
    b_to: given("b_to") ?? usual.b_to,
  };
}

/** As the API is asked; undefined while it is not said what with what. */
export function askedBoth(search: CompareSearch, log: MiningChoices): Record<string, string> | undefined {
  const common = asked(search as Search);
  const by = byOf(search, log);
  if (by !== PERIOD) {
    const pair = pairOf(search, log);
    return pair && { ...common, by, ...pair };
  }
  const days = daysOf(search, log);
  const moments = days && {
    a_from: momentOf(days.a_from),
    a_to: momentOf(days.a_to, true),
    b_from: momentOf(days.b_from),
    b_to: momentOf(days.b_to, true),
  };
  if (!moments || Object.values(moments).some((one) => !one)) return undefined;
  return { ...common, ...(moments as Record<keyof Days, string>) };
}

export function byOf(search: CompareSearch, log: MiningChoices): string {
  return log.attributes.some((one) => one.name === search.by) ? (search.by as string) : PERIOD;
}

/** Of an attribute the two values asked for, else its first two. */
export function pairOf(search: CompareSearch, log: MiningChoices): { a: string; b: string } | undefined {
  const values = log.attributes.find((one) => one.name === search.by)?.values.map((one) => one.value) ?? [];
  const a = search.a ?? values.find((one) => one !== search.b);
  const b = search.b ?? values.find((one) => one !== a);
  return a !== undefined && b !== undefined ? { a, b } : undefined;
}
