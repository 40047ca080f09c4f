/** What the page of statistics shows stands in its address. */
import { only } from "../../../shell/search.ts";
import { type BoardSearch, DIMENSIONS, type Dimension } from "../filters.ts";

export const VIEWS = ["control", "pareto", "sigma", "funnel", "compare", "indicators"] as const;
export type View = (typeof VIEWS)[number];
export const GROUPINGS = ["problem", "product", "team", "department", "channel", "region", "tier"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type Search = Pick<BoardSearch, "period" | "from" | "to" | Dimension> &
  Partial<Record<"view" | "figure" | "reading" | "by" | "span" | "with" | "at" | "place", string>>;

const read = only(
  "period",
  "from",
  "to",
  ...DIMENSIONS,
  "view",
  "figure",
  "reading",
  "by",
  "span",
  "with",
  "at",
  "place",
);

/** A month is the least from which a chart says anything. */
export function validateStatistics(search: Record<string, unknown>): Search {
  const given: Search = read(search);
  return { ...given, period: given.period ?? "30d" };
}

export function viewOf(search: Search): View {
  return VIEWS.find((view) => view === search.view) ?? "control";
}

export function groupingOf(search: Search, fallback: Grouping): Grouping {
  return GROUPINGS.find((by) => by === search.by) ?? fallback;
}

/** The board's question behind one point or bar: its days, or its group. */
export function behind(search: Search): BoardSearch | undefined {
  const dimensions = Object.fromEntries(DIMENSIONS.map((name) => [name, search[name]]));
  if (search.at) {
    const [from, to] = search.at.split("~");
    return { ...dimensions, period: "custom", from, to: to ?? from };
  }
  const by = DIMENSIONS.find((name) => name === search.by);
  if (search.place && by)
    return { ...dimensions, period: search.period, from: search.from, to: search.to, [by]: search.place };
  return undefined;
}
