/** What each verb asks before it is done, and which verb is the obvious one now. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useMutation } from "@tanstack/react-query";
import { useFresh } from "../queries.ts";

export type Verb =
  | "accept"
  | "plan"
  | "wait"
  | "resume"
  | "progress"
  | "urge"
  | "promise"
  | "extend"
  | "solve"
  | "reopen"
  | "close"
  | "assign"
  | "reclassify"
  | "void";

export type FieldName =
  | "text"
  | "reason"
  | "waiting"
  | "clock"
  | "until"
  | "way"
  | "team"
  | "person"
  | "problem"
  | "product"
  | "region"
  | "level";

/** Fields of a verb; a verb without fields is done at once. `text?` may stay empty. */
export const FIELDS: Record<Verb, readonly (FieldName | `${FieldName}?`)[]> = {
  accept: [],
  resume: [],
  urge: [],
  progress: ["text"],
  plan: ["text"],
  wait: ["waiting", "text?"],
  promise: ["until", "text?"],
  extend: ["clock", "until", "reason"],
  solve: ["way", "text"],
  reopen: ["reason"],
  close: ["reason"],
  assign: ["team?", "person?", "reason?"],
  reclassify: ["problem?", "product?", "region?", "level?"],
  void: ["reason"],
};

export const VERBS = Object.keys(FIELDS) as Verb[];
export const WAYS = ["remote", "onsite", "spare", "replace", "refund", "other"] as const;
export const REASONS = ["customer", "parts", "third_party"] as const;

const FIRST: Record<string, Verb[]> = {
  new: ["assign", "accept"],
  assigned: ["accept", "assign"],
  open: ["solve", "plan"],
  waiting: ["resume"],
  solved: ["close", "reopen"],
  follow_up: ["close", "reopen"],
  closed: ["reopen"],
};

/** The primary verb, two beside it, and the rest, in a fixed order so that hands learn it. */
export function arranged(
  status: string,
  may: readonly string[],
): { primary?: Verb; beside: Verb[]; rest: Verb[] } {
  const allowed = VERBS.filter((verb) => may.includes(verb));
  const primary = FIRST[status]?.find((verb) => allowed.includes(verb));
  const others = allowed.filter((verb) => verb !== primary);
  const calm = others.filter(
    (verb) => !["void", "close", "reclassify", "urge", "promise", "extend"].includes(verb),
  );
  const beside = calm.slice(0, 3);
  return { primary, beside, rest: others.filter((verb) => !beside.includes(verb)) };
}

export function useVerb(number: string) {
  const fresh = useFresh(number);
  return useMutation({
    mutationFn: ({ verb, body }: { verb: Verb; body: Record<string, unknown> }) =>
      take<TicketCard>(
        api.POST(`/tickets/{number}/${verb}` as "/tickets/{number}/close", {
          params: { path: { number } },
          body: body as { reason: string },
        }),
      ),
    onSuccess: fresh,
  });
}
