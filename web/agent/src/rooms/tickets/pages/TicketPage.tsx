import { useLive } from "@shouwen/kit/live/live.tsx";
import { Failed } from "@shouwen/kit/ui/States.tsx";
import { useParams } from "@tanstack/react-router";
import { useTicket } from "../queries.ts";
import { Bones } from "../ticket/Bones.tsx";
import { Ticket } from "../ticket/Ticket.tsx";

export function TicketPage() {
  const { number } = useParams({ strict: false }) as { number: string };
  return <TicketTalk number={number} />;
}

/** Also a tab of the desk. */
export function TicketTalk({ number }: { number: string }) {
  useLive(`ticket:${number}`);
  const ticket = useTicket(number);
  if (ticket.data) return <Ticket key={number} ticket={ticket.data} />;
  if (ticket.isError) return <Failed error={ticket.error} retry={() => ticket.refetch()} />;
  return <Bones />;
}
