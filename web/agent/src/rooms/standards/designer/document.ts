/** A standard's document, as `shouwen.loop.standards.rules.document` has it: what is left out has its default. */
import type { Text } from "@shouwen/kit/api/types.ts";

export type { Text };
export type Value = string | number | boolean;

export const KINDS = ["start", "task", "automatic", "wait", "follow_up", "decision", "end"] as const;
export type Kind = (typeof KINDS)[number];

/** Exactly one of the four. */
export interface Owner {
  role?: string;
  team?: string;
  skill?: string;
  who?: string;
}

export interface Condition {
  field?: string;
  op?: string;
  value?: Value | Value[] | null;
  all?: Condition[];
  any?: Condition[];
  none?: Condition[];
}

export interface Calendar {
  kind: "natural" | "working";
  name: Text;
}

/** An empty or missing list means any. */
export interface Match {
  problem?: string[];
  level?: string[];
  tier?: string[];
  region?: string[];
  product?: string[];
}
export const AXES = ["problem", "level", "tier", "region", "product"] as const;

export interface Route extends Match {
  team: string;
}

export interface Routing {
  rows?: Route[];
  otherwise: string;
}

export interface Escalation {
  after: string;
  to: Owner;
}

export interface LimitRow extends Match {
  within: string;
  calendar?: string;
  warn?: number;
  goal?: number | null;
  escalate?: Owner | null;
  chain?: Escalation[];
}

export interface Limit {
  starts?: "opened" | "entered";
  rows: LimitRow[];
}

export interface Named {
  code: string;
  name: Text;
}

export interface LevelRule {
  when: Condition;
  level: string;
}

export interface Levels {
  choices: Named[];
  default: string;
  rules?: LevelRule[];
}

export interface ValueRule {
  when: Condition;
  value: Value;
}

export const FIELD_TYPES = ["choice", "number", "date", "yes_no", "text"] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface Field {
  type: FieldType;
  name: Text;
  hint?: Text | null;
  choices?: Named[];
  rules?: ValueRule[];
}

export interface FormItem {
  field: string;
  required?: boolean;
  shown_if?: Condition | null;
  anew?: boolean;
}

export interface Approval extends Named {
  by: Owner;
  when?: Condition | null;
}

export const ACTS = ["assign", "notify", "set", "task", "webhook"] as const;

export interface Act {
  kind: (typeof ACTS)[number];
  code: string;
  name?: Text | null;
  when?: Condition | null;
  to?: Owner | null;
  text?: Text | null;
  field?: string;
  value?: Value | null;
  within?: string;
  calendar?: string;
  must?: boolean;
}

export const COLUMNS = ["touchpoint", "front", "back", "support", "evidence"] as const;
export type Blueprint = Partial<Record<(typeof COLUMNS)[number], Text | null>>;

export interface Way {
  upon?: string;
  code?: string;
  when?: Condition | null;
  to: string;
  name?: Text | null;
  /** a condition in the words of another tool */
  foreign?: string;
}
/** What a sequence flow carries: where it leads is drawn. */
export type Flow = Omit<Way, "to">;

export interface Script extends Named {
  text: Text;
}

/** PNG or JPEG in base64: the file carries it whole. */
export interface Picture {
  name: Text;
  data: string;
}

export interface Node {
  id: string;
  kind: Kind;
  name: Text;
  status?: string;
  owner?: Owner | null;
  waits_for?: string;
  limits?: string[];
  inputs?: Text[];
  outputs?: Text[];
  quality?: Text | null;
  sop?: Text | null;
  pictures?: Picture[];
  guide?: Text | null;
  contingency?: Text | null;
  scripts?: Script[];
  form?: FormItem[];
  approvals?: Approval[];
  does?: Act[];
  blueprint?: Blueprint | null;
  ways?: Way[];
  /** what another tool drew here that no case can run on */
  foreign?: string;
}

export interface FollowUp {
  by: Owner;
  window: { opens: string; closes: string; timezone?: string };
  at_least?: string;
  give_up?: string;
}

export interface Recovery {
  below: number;
  within: string;
  calendar?: string;
  to: Owner;
  unsatisfied?: boolean;
}

export const UNITS = ["share", "score", "hours", "count"] as const;

export interface Indicator extends Named {
  formula: Text;
  target: number;
  unit: (typeof UNITS)[number];
  review_months?: number;
  reviewed?: string;
}

export const STAGES = ["advice", "purchase", "use", "repair", "complaint"] as const;

export interface Touchpoint extends Named {
  stage: (typeof STAGES)[number];
  owner: Owner;
  quality: Text;
  survey?: Text | null;
}

export interface Promised {
  text: Text;
  clock?: string;
}

/** The standard's own parts: the document without its nodes. */
export interface Standard {
  schema?: 1;
  code: string;
  name: Text;
  about: Text;
  aims?: Text | null;
  languages?: string[];
  calendars: Record<string, Calendar>;
  fields?: Record<string, Field>;
  levels: Levels;
  routing: Routing;
  limits: Record<string, Limit>;
  pauses?: Record<string, string[]>;
  urge?: { raises?: number };
  reopen?: { restart?: string[] };
  follow_up?: FollowUp | null;
  recovery?: Recovery | null;
  anywhere?: Way[];
  indicators?: Indicator[];
  touchpoints?: Touchpoint[];
  promise?: Promised[];
}
