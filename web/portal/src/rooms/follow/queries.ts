import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { portal, type Ticket } from "../../shell/api.ts";

const LOOK_AGAIN = 15_000;

export function useTicket(follow: string) {
  return useQuery({
    queryKey: ["ticket", follow],
    queryFn: () => portal.ticket(follow),
    refetchInterval: LOOK_AGAIN,
  });
}

export function useMessages(follow: string) {
  return useQuery({
    queryKey: ["messages", follow],
    queryFn: () => portal.messages(follow),
    refetchInterval: LOOK_AGAIN,
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
