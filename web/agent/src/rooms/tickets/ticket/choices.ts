/** What a ticket's own standard lets one choose; the house's choices where it has none of its own. */
import type { Text, TicketCard } from "@shouwen/kit/api/types.ts";
import { useStandard } from "../queries.ts";
import { WAYS } from "./verbs.ts";

/** A choice; without a name the glossary has it. */
export interface Named {
  code: string;
  name?: Text;
}

interface Document {
  levels?: { choices?: Named[] };
  fields?: Record<string, { choices?: Named[] }>;
}

function useDocument(ticket: TicketCard): Document {
  return (useStandard(ticket.standard?.version_id).data?.document ?? {}) as Document;
}

export function useWays(ticket: TicketCard): Named[] {
  const own = useDocument(ticket).fields?.way?.choices ?? [];
  return own.length > 0 ? own : WAYS.map((code) => ({ code }));
}

export function useLevels(ticket: TicketCard): Named[] {
  return useDocument(ticket).levels?.choices ?? [];
}
