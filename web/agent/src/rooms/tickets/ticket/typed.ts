/** What a verb's form begins with, what it says to the API, and what it still lacks. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import dayjs from "dayjs";
import type { Verb } from "./verbs.ts";

export type Typed = Record<string, unknown>;

/** The ticket as it stands, where a verb sets it right, and what was typed before. A date is chosen anew. */
export function beginning(verb: Verb, ticket: TicketCard, kept: Typed): Typed {
  const { until: _until, ...typed } = kept;
  const running = ticket.clocks.some(
    (one) => one.clock === ticket.due_clock && one.state === "running" && one.clock !== "promise",
  );
  if (verb === "extend") return { clock: running ? ticket.due_clock : undefined, ...typed };
  return verb === "reclassify" ? { ...standing(ticket), ...typed } : typed;
}

function standing(ticket: TicketCard): Typed {
  return {
    problem: ticket.problem?.code,
    product: ticket.product?.code,
    region: ticket.region?.code,
    level: ticket.level,
  };
}

/** Moments as UTC, the waiting reason by its own name, nothing empty, and nothing that is so already. */
export function bodyOf(verb: Verb, typed: Typed, ticket: TicketCard): Typed {
  const { waiting, until, ...rest } = typed;
  const body: Typed = { ...rest };
  if (verb === "wait") body.reason = waiting;
  if (until) body.until = dayjs(until as string).toISOString();
  const before = verb === "reclassify" ? standing(ticket) : {};
  return Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => value !== undefined && value !== "" && value !== before[name],
    ),
  );
}

export function lacking(verb: Verb, body: Typed): "assignWhom" | "nothingChanged" | undefined {
  if (verb === "assign" && !body.team && !body.person) return "assignWhom";
  return verb === "reclassify" && Object.keys(body).length === 0 ? "nothingChanged" : undefined;
}
