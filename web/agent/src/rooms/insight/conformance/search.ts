/** What the page shows stands in the address: the board's period and dimensions, and which deviations. */
import { only } from "../../../shell/search.ts";
import { type BoardSearch, DIMENSIONS, dimensionsOf, spanOf } from "../filters.ts";

export const KINDS = ["skipped", "order", "owner", "late", "approval", "form"] as const;
export type Kind = (typeof KINDS)[number];
type More = "problem" | "version" | "node" | "kind";

export type Search = Pick<BoardSearch, "period" | "from" | "to" | (typeof DIMENSIONS)[number]> &
  Partial<Record<More, string>>;

export const validateSearch: (search: Record<string, unknown>) => Search = only(
  "period",
  "from",
  "to",
  ...DIMENSIONS,
  "problem",
  "version",
  "node",
  "kind",
);

/** Everything that was chosen is let go, but for the period. */
export const ALL: Search = Object.fromEntries(
  [...DIMENSIONS, "problem", "version", "node", "kind"].map((name) => [name, undefined]),
);

export function kindOf(search: Search): Kind | undefined {
  return KINDS.find((kind) => kind === search.kind);
}

export function chosen(search: Search): boolean {
  return Boolean(search.problem || search.version || search.node || search.kind);
}

/** As the API is asked; what is no number or no kind is left out. */
export function asked(search: Search, now: number) {
  const version = /^\d{1,15}$/.test(search.version ?? "") ? Number(search.version) : 0;
  const kind = kindOf(search);
  return {
    ...spanOf(search, now),
    ...dimensionsOf(search),
    ...(search.problem && { problem: search.problem }),
    ...(search.node && { node: search.node }),
    ...(version > 0 && { version }),
    ...(kind && { kind }),
  };
}

/** The nodes' table is asked without the node and the kind: they are chosen in it. */
export function askedNodes(search: Search, now: number) {
  return asked({ ...search, node: undefined, kind: undefined }, now);
}
