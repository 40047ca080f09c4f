/** Conditions: which fields there are, which comparisons suit them, and what a condition says in words. */
import type { Condition, Field, FieldType, Value } from "./document.ts";

export const JOINS = ["all", "any", "none"] as const;
export type Join = (typeof JOINS)[number];

const OF_CHOICES = ["problem", "product", "region", "channel", "tier", "level", "team", "status"];
const OF_NUMBERS = [
  "case.urges",
  "case.reopens",
  "case.replies",
  "case.plans",
  "case.unreached",
  "case.score",
];
const JUST = ["happening.reason", "happening.result", "happening.way", "happening.team"];
const MOMENTS = ["happening.clock", "happening.moment"];
const SCORES = ["happening.score", "happening.person"];

export const OF_CASE: readonly string[] = [...OF_CHOICES, ...OF_NUMBERS];
export const OF_HAPPENING: readonly string[] = [...JUST, ...MOMENTS, ...SCORES];
export const TREES: readonly string[] = ["problem", "product", "region"];

const KNOWN: Readonly<Record<string, FieldType>> = Object.fromEntries([
  ...[...OF_CHOICES, ...JUST, ...MOMENTS].map((field) => [field, "choice"]),
  ...[...OF_NUMBERS, ...SCORES].map((field) => [field, "number"]),
]);

const OPS: Readonly<Record<string, readonly FieldType[]>> = {
  is: ["choice", "number", "date", "yes_no"],
  is_not: ["choice", "number", "date", "yes_no"],
  under: ["choice"],
  in: ["choice", "number"],
  not_in: ["choice", "number"],
  less: ["number"],
  at_most: ["number"],
  more: ["number"],
  at_least: ["number"],
  before: ["date"],
  after: ["date"],
  given: ["choice", "number", "date", "yes_no", "text"],
  missing: ["choice", "number", "date", "yes_no", "text"],
};

export function typeOf(field: string, own: Record<string, Field> = {}): FieldType | undefined {
  return KNOWN[field] ?? own[field]?.type;
}

/** The comparisons for a field; those of trees only where there is a tree. */
export function opsOf(field: string, own: Record<string, Field> = {}): string[] {
  const type = typeOf(field, own);
  if (!type) return [];
  return Object.entries(OPS)
    .filter(([op, types]) => types.includes(type) && (op !== "under" || TREES.includes(field)))
    .map(([op]) => op);
}

export const many = (op: string) => op === "in" || op === "not_in";
export const bare = (op: string) => op === "given" || op === "missing";

/** The field was changed: comparison and value stay where they still suit. */
export function withField(leaf: Condition, field: string, own: Record<string, Field> = {}): Condition {
  const ops = opsOf(field, own);
  const op = leaf.op && ops.includes(leaf.op) ? leaf.op : TREES.includes(field) ? "under" : (ops[0] ?? "is");
  return withOp({ field }, op);
}

/** The comparison was changed: one value becomes a list and back, none needs none. */
export function withOp(leaf: Condition, op: string): Condition {
  if (bare(op)) return { field: leaf.field, op };
  const { value } = leaf;
  const one = Array.isArray(value) ? value[0] : value;
  if (many(op)) return { field: leaf.field, op, value: one === undefined || one === null ? [] : [one] };
  return { field: leaf.field, op, ...(one === undefined || one === null ? {} : { value: one }) };
}

export function joinOf(condition: Condition): Join | undefined {
  return JOINS.find((join) => condition[join] !== undefined && (condition[join]?.length ?? 0) >= 0);
}

export function partsOf(condition: Condition): Condition[] {
  const join = joinOf(condition);
  return join ? (condition[join] ?? []) : [condition];
}

/** Around one comparison no group is needed, except one that turns it round. */
export function joined(join: Join, parts: Condition[]): Condition | null {
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1 && join !== "none" ? only : { [join]: parts };
}

export interface Names {
  word: (key: "and" | "or" | "not" | "yes" | "no") => string;
  field: (code: string) => string;
  op: (code: string) => string;
  value: (field: string, value: Value) => string;
}

/** A condition as a sentence. */
export function said(condition: Condition | null | undefined, names: Names, inner = false): string {
  if (!condition) return "";
  const join = joinOf(condition);
  if (join) {
    const parts = (condition[join] ?? []).map((part) => said(part, names, true));
    const words = parts.join(` ${names.word(join === "all" ? "and" : "or")} `);
    if (join === "none") return `${names.word("not")} (${words})`;
    return inner && parts.length > 1 ? `(${words})` : words;
  }
  const { field = "", op = "", value } = condition;
  const values = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
  const told = values.map((one) =>
    typeof one === "boolean" ? names.word(one ? "yes" : "no") : names.value(field, one),
  );
  return [names.field(field), names.op(op), told.join(" / ")].filter(Boolean).join(" ");
}

/** Whether values meet it: for the preview only, the engine decides for itself. */
export function holds(condition: Condition | null | undefined, look: (field: string) => unknown): boolean {
  if (!condition) return true;
  if (condition.all) return condition.all.every((part) => holds(part, look));
  if (condition.any) return condition.any.some((part) => holds(part, look));
  if (condition.none) return !condition.none.some((part) => holds(part, look));
  const have = look(condition.field ?? "");
  const given = have !== undefined && have !== null && have !== "";
  if (condition.op === "given") return given;
  if (condition.op === "missing") return !given;
  return given && compared(have, condition.op ?? "", condition.value);
}

function compared(have: unknown, op: string, value: Condition["value"]): boolean {
  const among = Array.isArray(value) && value.some((one) => one === have);
  if (op === "is" || op === "under") return have === value;
  if (op === "is_not") return have !== value;
  if (op === "in") return among;
  if (op === "not_in") return !among;
  if (op === "before" || op === "after") {
    const [a, b] = [String(have).slice(0, 10), String(value).slice(0, 10)];
    return op === "before" ? a < b : a > b;
  }
  const [a, b] = [Number(have), Number(value)];
  return op === "less" ? a < b : op === "at_most" ? a <= b : op === "more" ? a > b : a >= b;
}
