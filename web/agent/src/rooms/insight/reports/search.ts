/** Which report of when stands in the address. */
import dayjs from "dayjs";
import { only } from "../../../shell/search.ts";

export const KINDS = ["daily", "weekly", "monthly"] as const;
export type Kind = (typeof KINDS)[number];
export type Search = Partial<Record<"kind" | "on" | "team" | "view", string>>;

export const validateReports: (search: Record<string, unknown>) => Search = only(
  "kind",
  "on",
  "team",
  "view",
);

export function kindOf(search: Search): Kind {
  return KINDS.find((kind) => kind === search.kind) ?? "monthly";
}

const UNIT = { daily: "day", weekly: "week", monthly: "month" } as const;

/** Any day of the period; without one, or with one that cannot be read, the server shows the last that is over. */
export function asked(search: Search): { on?: string; team?: string } {
  const day = search.on ?? "";
  const sound = /^\d{4}-\d{2}-\d{2}$/.test(day) && dayjs(day).format("YYYY-MM-DD") === day;
  return { ...(sound ? { on: day } : {}), ...(search.team ? { team: search.team } : {}) };
}

/** The period before or after; what begins after today is none. */
export function beside(kind: Kind, first: string, steps: number, now: number): string | undefined {
  const day = dayjs(first).add(steps, UNIT[kind]);
  return day.isAfter(now) ? undefined : day.format("YYYY-MM-DD");
}

/** Where a file of this report is. */
export function file(
  kind: Kind,
  ending: string,
  query: { on?: string; team?: string },
  lang: string,
): string {
  const words = new URLSearchParams({ ...query, language: lang === "en" ? "en" : "zh-CN" });
  return `/api/v1/reports/${kind}.${ending}?${words}`;
}
