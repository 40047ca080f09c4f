import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { portal, type Ticket } from "../../shell/api.ts";

const LOOK_AGAIN = 30_000;

/** While the line is up the page is told; only without it does it look from time to time. */
const unless = (live: boolean) => (live ? false : LOOK_AGAIN);

export function useTicket(follow: string, live: boolean) {
  return useQuery({
    queryKey: ["ticket", follow],
    queryFn: () => portal.ticket(follow),
    refetchInterval: unless(live),
  });
}

export function useMessages(follow: string, live: boolean) {
  return useQuery({
    queryKey: ["messages", follow],
    queryFn: () => portal.messages(follow),
    refetchInterval: unless(live),
  });
}

/** A verb of the customer; its answer is the ticket as it then stands. */
export function useVerb<V>(follow: string, verb: (value: V) => Promise<Ticket>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: verb,
    onSuccess: (ticket) => {
      client.setQueryData(["ticket", follow], ticket);
      void client.invalidateQueries({ queryKey: ["messages", follow] });
      onDone?.();
    },
  });
}
