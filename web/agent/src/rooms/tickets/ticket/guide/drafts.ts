/** What was typed into the form and is not saved yet. It outlives a reload, a refusal and a colleague's change. */
import type { Item, Value, Way } from "./queries.ts";

/** What was typed, over which value, at which step; `sent` is what of it is on its way to the ticket. */
export interface Draft {
  value: Value;
  over: Value;
  node: string;
  name: string;
  sent?: Value;
}

export type Drafts = Record<string, Draft>;

export function typed(drafts: Drafts, item: Item, value: Value, node: string): Drafts {
  const before = drafts[item.field];
  if (same(value, item.value) && before?.sent === undefined) return without(drafts, [item.field]);
  const over = before === undefined ? item.value : before.over;
  return { ...drafts, [item.field]: { ...before, value, over, node, name: item.name } };
}

/** What a field shows: the typed value before the kept one. */
export function shown(drafts: Drafts, item: Item): Value {
  const draft = drafts[item.field];
  return draft === undefined ? item.value : draft.value;
}

/** Somebody else has changed the field since it was typed into: nothing is saved until its writer has chosen. */
export function overtaken(drafts: Drafts, item: Item): boolean {
  const draft = drafts[item.field];
  if (draft === undefined) return false;
  const mine = draft.sent === undefined ? [draft.over, draft.value] : [draft.over, draft.value, draft.sent];
  return !mine.some((one) => alike(one, item.value));
}

/** What is to be saved: typed values of fields that the step asks for and nobody else has changed. */
export function unsaved(drafts: Drafts, form: readonly Item[]): Record<string, Value> {
  const mine = form.filter((item) => drafts[item.field] !== undefined && !overtaken(drafts, item));
  return Object.fromEntries(mine.map((item) => [item.field, shown(drafts, item)]));
}

/** The value over which each of these was typed: what was sent before, once it has arrived. */
export function bases(drafts: Drafts, form: readonly Item[], fields: readonly string[]) {
  const mine = form.filter((item) => fields.includes(item.field));
  return Object.fromEntries(
    mine.map((item) => {
      const { over = item.value, sent } = drafts[item.field] ?? {};
      return [item.field, sent !== undefined && alike(sent, item.value) ? item.value : over];
    }),
  );
}

/** One's own value holds, although it was seen that somebody else has written another. */
export function insisted(drafts: Drafts, item: Item): Drafts {
  const draft = drafts[item.field];
  return draft === undefined ? drafts : { ...drafts, [item.field]: { ...draft, over: item.value } };
}

/** Typed at an earlier step, which has been left meanwhile: kept until its writer lets it go. */
export function leftOver(drafts: Drafts, form: readonly Item[], node: string): Draft[] {
  const asked = new Set(form.map((item) => item.field));
  return Object.entries(drafts)
    .filter(([field, draft]) => !asked.has(field) && draft.node !== node && !same(draft.value, null))
    .map(([, draft]) => draft);
}

/** These values are on their way. */
export function sending(drafts: Drafts, values: Record<string, Value>): Drafts {
  return each(drafts, values, (draft, value) => ({ ...draft, sent: value }));
}

/** They were refused. */
export function returned(drafts: Drafts, values: Record<string, Value>): Drafts {
  return each(drafts, values, ({ sent: _, ...draft }) => draft);
}

/** They have arrived: what was typed on in the meantime was typed over them. */
export function saved(drafts: Drafts, values: Record<string, Value>, form: readonly Item[]): Drafts {
  const kept = new Map(form.map((item) => [item.field, item.value]));
  return each(drafts, values, (draft, value, field) => {
    if (same(draft.value, value)) return undefined;
    const { sent: _, ...left } = draft;
    return { ...left, over: kept.has(field) ? (kept.get(field) ?? null) : value };
  });
}

function each(
  drafts: Drafts,
  values: Record<string, Value>,
  change: (draft: Draft, value: Value, field: string) => Draft | undefined,
): Drafts {
  const after: Drafts = {};
  for (const [field, draft] of Object.entries(drafts)) {
    const next = field in values ? change(draft, values[field] ?? null, field) : draft;
    if (next !== undefined) after[field] = next;
  }
  return after;
}

export function without(drafts: Drafts, fields: readonly string[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([field]) => !fields.includes(field)));
}

/** Nothing typed and nothing known are the same. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return (a ?? "") === (b ?? "");
}

/** The same once the ticket has trimmed it. */
function alike(a: Value | undefined, b: Value | undefined): boolean {
  return same(trimmed(a), trimmed(b));
}

function trimmed(value: Value | undefined): Value {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : (value ?? null);
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
