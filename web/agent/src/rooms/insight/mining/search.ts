/** What the process page shows stands in the address: the log, what of it is asked for, how it is drawn, what is open. */
import dayjs from "dayjs";
import { only } from "../../../shell/search.ts";

const FILTERS = [
  "from",
  "to",
  "has",
  "lacks",
  "via_from",
  "via_to",
  "variant",
  "team",
  "attribute",
  "value",
] as const;
export type FilterName = (typeof FILTERS)[number];
export const TABS = ["map", "found", "model"] as const;
export type Tab = (typeof TABS)[number];

export type Search = Partial<
  Record<FilterName | "log" | "tab" | "nodes" | "paths" | "colour" | "node" | "a" | "b" | "kase", string>
>;

export const validateProcess: (search: Record<string, unknown>) => Search = only(
  "log",
  "tab",
  "nodes",
  "paths",
  "colour",
  "node",
  "a",
  "b",
  "kase",
  ...FILTERS,
);

/** What is open beside the map: an activity, or a way from `a` to `b`. */
export const SHUT: Search = { node: undefined, a: undefined, b: undefined, kase: undefined };
/** Everything that narrows the cases is let go. */
export const ALL: Search = Object.fromEntries(FILTERS.map((name) => [name, undefined]));

export function tabOf(search: Search): Tab {
  return TABS.find((tab) => tab === search.tab) ?? "map";
}

export function narrowed(search: Search): boolean {
  return FILTERS.some((name) => search[name]);
}

/** A share in hundredths from the address; undefined where none stands there. */
export function percent(text: string | undefined): number | undefined {
  if (!/^\d{1,3}$/.test(text ?? "")) return undefined;
  return Math.min(100, Number(text));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the address as the moment at which it begins, or ends. */
export function momentOf(day: string | undefined, end = false): string | undefined {
  if (!day || !DAY.test(day) || !dayjs(day).isValid()) return undefined;
  return dayjs(day)
    .add(end ? 1 : 0, "day")
    .toISOString();
}

/** As the API is asked. */
export function asked(search: Search) {
  const from = momentOf(search.from);
  const to = momentOf(search.to, true);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(search.has && { has: search.has }),
    ...(search.lacks && { lacks: search.lacks }),
    ...(search.via_from && search.via_to && { via_from: search.via_from, via_to: search.via_to }),
    ...(search.variant && /^-?\d{1,19}$/.test(search.variant) && { variant: search.variant }),
    ...(search.team && { team: search.team }),
    ...(search.attribute && search.value && { attribute: search.attribute, value: search.value }),
  };
}

/** The cases behind what is open beside the map. */
export function askedOpen(search: Search) {
  const more = search.node
    ? { also_has: search.node }
    : search.a && search.b
      ? { also_from: search.a, also_to: search.b }
      : {};
  return { ...asked(search), ...more };
}
