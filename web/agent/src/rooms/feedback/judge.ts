/** What a task is about and what it still needs, decided without a page. */
import type { Recovery } from "@shouwen/kit/api/types.ts";
import type { Tone } from "@shouwen/kit/ui/Tag.tsx";

export const RESULTS = ["satisfied", "unsatisfied", "unreached"] as const;
export type Result = (typeof RESULTS)[number];
export const RESULT_TONE: Record<string, Tone> = {
  satisfied: "done",
  unsatisfied: "late",
  unreached: "wait",
};

export const NEEDED = ["contact", "cause", "measure"] as const;
export type Needed = Record<(typeof NEEDED)[number], string>;

/** Which of the three are not written; spaces are not words. */
export function missing(written: Needed): (typeof NEEDED)[number][] {
  return NEEDED.filter((name) => !written[name].trim());
}

export function neededOf({ contact, cause, measure }: Needed): Needed {
  return { contact, cause, measure };
}

export function same(a: Needed, b: Needed): boolean {
  return NEEDED.every((name) => a[name] === b[name]);
}

/** A low score brought it here; otherwise it was a call, whatever the customer rated since. */
export function broughtBy(task: Pick<Recovery, "score">): "rating" | "call" {
  return task.score !== null && task.score < 4 ? "rating" : "call";
}

export function scoreTone(score: number): "done" | "due" | "late" {
  if (score >= 4) return "done";
  return score === 3 ? "due" : "late";
}
