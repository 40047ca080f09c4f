/** What a list of tickets is narrowed by; it stands in the address, word for word. */
import { only } from "../../shell/search.ts";

export const VIEWS = ["mine", "team", "all", "watching"] as const;
export type View = (typeof VIEWS)[number];

export interface Filters {
  view?: string;
  status?: string;
  team?: string;
  level?: string;
  problem?: string;
  product?: string;
  region?: string;
  channel?: string;
  tier?: string;
  q?: string;
}

export const validateFilters: (search: Record<string, unknown>) => Filters = only(
  "view",
  "status",
  "team",
  "level",
  "problem",
  "product",
  "region",
  "channel",
  "tier",
  "q",
);

export function viewOf(filters: Filters): View {
  return VIEWS.find((view) => view === filters.view) ?? "mine";
}

export function narrowed(filters: Filters): boolean {
  const { view: _view, ...rest } = filters;
  return Object.values(rest).some(Boolean);
}

export interface SavedFilter {
  name: string;
  filters: Filters;
}

const KEY = "shouwen.tickets.filters";

export function savedFilters(): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

export function keepFilters(all: SavedFilter[]) {
  localStorage.setItem(KEY, JSON.stringify(all));
}
