/** What the board shows stands in the address: the period, the dimensions, the figure drawn, the rows open. */
import dayjs from "dayjs";
import { only } from "../../shell/search.ts";

export const PERIODS = ["today", "7d", "30d", "month", "custom"] as const;
export type Period = (typeof PERIODS)[number];
export const DIMENSIONS = ["team", "channel", "region", "product", "tier", "problem"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type BoardSearch = Partial<
  Record<"period" | "from" | "to" | "figure" | "reading" | "rows" | "wall" | Dimension, string>
>;

export const validateBoard: (search: Record<string, unknown>) => BoardSearch = only(
  "period",
  "from",
  "to",
  ...DIMENSIONS,
  "figure",
  "reading",
  "rows",
  "wall",
);

const DAY = "YYYY-MM-DD";
const LONGEST_DAYS = 1000;

export function periodOf(search: BoardSearch): Period {
  return PERIODS.find((period) => period === search.period) ?? "7d";
}

export interface Span {
  from: string;
  /** left out while the period reaches up to now */
  to?: string;
}

/** The first and the last day of a custom period, put in order; what cannot be read is the last 30 days. */
export function customDays(search: BoardSearch, now: number): [string, string] {
  const today = dayjs(now).startOf("day");
  const read = (text: string | undefined) => {
    const day = dayjs(text ?? "", DAY);
    return /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") && day.format(DAY) === text ? day : undefined;
  };
  const given = [read(search.from) ?? today.subtract(29, "day"), read(search.to) ?? today];
  const [first, last] = given.sort((a, b) => a.valueOf() - b.valueOf()) as [dayjs.Dayjs, dayjs.Dayjs];
  const end = last.isAfter(today) ? today : last;
  const earliest = end.subtract(LONGEST_DAYS, "day");
  const start = first.isAfter(end) ? end : first.isBefore(earliest) ? earliest : first;
  return [start.format(DAY), end.format(DAY)];
}

export function spanOf(search: BoardSearch, now: number): Span {
  const today = dayjs(now).startOf("day");
  switch (periodOf(search)) {
    case "today":
      return { from: today.toISOString() };
    case "7d":
      return { from: today.subtract(6, "day").toISOString() };
    case "30d":
      return { from: today.subtract(29, "day").toISOString() };
    case "month":
      return { from: today.startOf("month").toISOString() };
    case "custom": {
      const [first, last] = customDays(search, now);
      const end = dayjs(last).add(1, "day");
      const from = dayjs(first).toISOString();
      return end.isAfter(now) ? { from } : { from, to: end.toISOString() };
    }
  }
}

/** A morning is compared with the morning before, not with last night: today asks for yesterday up to this time. */
export function spanBefore(search: BoardSearch, now: number): Required<Span> | null {
  if (periodOf(search) !== "today") return null;
  const today = dayjs(now).startOf("day");
  return {
    from: today.subtract(1, "day").toISOString(),
    to: dayjs(Math.max(now - 86_400_000, today.subtract(1, "day").valueOf() + 60_000)).toISOString(),
  };
}

export function dimensionsOf(search: BoardSearch): Partial<Record<Dimension, string>> {
  return Object.fromEntries(DIMENSIONS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
}

/** No dimension is chosen. */
export const EVERYTHING: BoardSearch = Object.fromEntries(DIMENSIONS.map((name) => [name, undefined]));

export function narrowed(search: BoardSearch): boolean {
  return DIMENSIONS.some((name) => search[name]);
}
