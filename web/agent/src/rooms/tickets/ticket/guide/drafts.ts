/** What was typed into the form and is not saved yet. It outlives a reload, a refusal and a colleague's change. */
import type { Item, Value, Way } from "./queries.ts";

/** What was typed, over which value it was typed, and at which step. */
export interface Draft {
  value: Value;
  over: Value;
  node: string;
  name: string;
}

export type Drafts = Record<string, Draft>;

export function typed(drafts: Drafts, item: Item, value: Value, node: string): Drafts {
  const over = drafts[item.field]?.over ?? item.value;
  if (same(value, item.value)) return without(drafts, [item.field]);
  return { ...drafts, [item.field]: { value, over, node, name: item.name } };
}

/** What a field shows: the typed value before the kept one. */
export function shown(drafts: Drafts, item: Item): Value {
  const draft = drafts[item.field];
  return draft === undefined ? item.value : draft.value;
}

/** Somebody else has changed the field since it was typed into. */
export function overtaken(drafts: Drafts, item: Item): boolean {
  const draft = drafts[item.field];
  return draft !== undefined && !same(draft.over, item.value) && !same(draft.value, item.value);
}

/** What is to be saved: typed values of fields that the step asks for. */
export function unsaved(drafts: Drafts, form: readonly Item[]): Record<string, Value> {
  const asked = new Set(form.map((item) => item.field));
  const mine = Object.entries(drafts).filter(([field]) => asked.has(field));
  return Object.fromEntries(mine.map(([field, draft]) => [field, draft.value]));
}

/** Typed at an earlier step, which has been left meanwhile: kept until its writer lets it go. */
export function leftOver(drafts: Drafts, form: readonly Item[], node: string): Draft[] {
  const asked = new Set(form.map((item) => item.field));
  return Object.entries(drafts)
    .filter(([field, draft]) => !asked.has(field) && draft.node !== node && !same(draft.value, null))
    .map(([, draft]) => draft);
}

/** After saving: what was typed on in the meantime stays. */
export function saved(drafts: Drafts, sent: Record<string, Value>): Drafts {
  return without(
    drafts,
    Object.keys(sent).filter(
      (field) => drafts[field] !== undefined && same(drafts[field].value, sent[field]),
    ),
  );
}

export function without(drafts: Drafts, fields: readonly string[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([field]) => !fields.includes(field)));
}

/** Nothing typed and nothing known are the same. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return (a ?? "") === (b ?? "");
}

/** A way that only waits for the form may be tried while typed values are not saved yet: trying saves them. */
export function mayTry(way: Way, values: Record<string, Value>): boolean {
  const forForm = way.why_code === "form_incomplete" || way.why_code === "way_closed";
  return way.open || (forForm && Object.keys(values).length > 0);
}

/** Reasons why not yet, each once, with the ways that it keeps shut. */
export function reasons(ways: readonly Way[]): { why: string; names: string[] }[] {
  const found = new Map<string, string[]>();
  for (const way of ways) {
    if (way.why) found.set(way.why, [...(found.get(way.why) ?? []), way.name]);
  }
  return [...found].map(([why, names]) => ({ why, names }));
}

/** Why a ticket cannot be solved from here, or the step's own buttons that lead on; undefined where it can. */
export function notSolvable(ways: readonly Way[]): { why: string; names: string[] } | undefined {
  const solve = ways.find((way) => way.kind === "solve");
  if (solve?.open) return undefined;
  const names = ways.filter((way) => way.kind === "done").map((way) => way.name);
  return { why: solve?.why ?? "", names };
}
