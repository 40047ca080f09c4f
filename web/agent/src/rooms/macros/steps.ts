/** A step of a macro as it is edited: which fields each kind shows, and what goes to the server. Pure. */
import type { components } from "@shouwen/kit/api/schema.d.ts";

export type Macro = components["schemas"]["MacrosMacroOut"];
export type Step = components["schemas"]["MacrosStepIn"];
export type Do = Step["do"];
export type Field = Exclude<keyof Step, "do">;

export const DOES: Do[] = ["reply", "note", "set", "assign", "wait", "promise", "plan", "solve"];

export const FIELDS: Record<Do, Field[]> = {
  reply: ["text"],
  note: ["text"],
  set: ["problem", "product", "region", "level"],
  assign: ["team", "person", "text"],
  wait: ["reason", "text"],
  promise: ["minutes", "text"],
  plan: ["text"],
  solve: ["way", "text"],
};

export const NEEDED: Record<Do, Field[]> = {
  reply: ["text"],
  note: ["text"],
  set: [],
  assign: [],
  wait: ["reason"],
  promise: ["minutes"],
  plan: ["text"],
  solve: ["way"],
};

/** Only the fields of its kind, and of those only what was filled in. */
export function sent(step: Step): Step {
  const kept = FIELDS[step.do].flatMap((field) => (step[field] ? [[field, step[field]]] : []));
  return { do: step.do, ...Object.fromEntries(kept) } as Step;
}

/** The ids in their new order when one goes up or down among its neighbours of the same kind. */
export function moved(all: Macro[], id: number, by: -1 | 1): number[] | undefined {
  const ids = all.map((one) => one.id);
  const at = ids.indexOf(id);
  const other = all[at + by];
  if (at < 0 || !other || other.scope !== all[at]?.scope) return undefined;
  ids.splice(at, 1);
  ids.splice(at + by, 0, id);
  return ids;
}
