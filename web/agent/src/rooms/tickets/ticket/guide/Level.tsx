/** The level of a ticket in the words of its own standard. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { LevelTag } from "@shouwen/kit/ui/Tag.tsx";
import { useGuide } from "./queries.ts";

export function Level({ ticket }: { ticket: Pick<TicketCard, "number" | "level"> }) {
  return <LevelTag level={ticket.level} name={useGuide(ticket.number).data?.level} />;
}
