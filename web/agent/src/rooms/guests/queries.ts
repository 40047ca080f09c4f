import { api, take } from "@shouwen/kit/api/client.ts";
import type { GuestInvitation, TeamGuest } from "@shouwen/kit/api/types.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export const keys = {
  list: ["guests"] as const,
  ticket: (number: string) => ["ticket-guests", number] as const,
};

export function useInvitations(number: string) {
  return useQuery({
    queryKey: keys.ticket(number),
    queryFn: () => take(api.GET("/tickets/{number}/guests", { params: { path: { number } } })),
    select: (page) => page.items,
  });
}

export function useChoices(number: string, enabled: boolean) {
  return useQuery({
    queryKey: [...keys.ticket(number), "choices"],
    queryFn: () => take(api.GET("/tickets/{number}/guests/choices", { params: { path: { number } } })),
    enabled,
  });
}

/** Whatever is done with a guest answers the ticket's whole list. */
function useListed<B>(number: string, act: (body: B) => Promise<{ items: GuestInvitation[] }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (page) => client.setQueryData(keys.ticket(number), page),
  });
}

export function useInvite(number: string) {
  return useListed(number, (body: { task: string; guest: number }) =>
    take(api.POST("/tickets/{number}/guests", { params: { path: { number } }, body })),
  );
}

export function useSay(number: string, invitation_id: number) {
  const path = { number, invitation_id };
  return useListed(number, (text: string) =>
    take(api.POST("/tickets/{number}/guests/{invitation_id}/say", { params: { path }, body: { text } })),
  );
}

export function useShare(number: string, invitation_id: number) {
  const path = { number, invitation_id };
  return useListed(number, (messages: number[]) =>
    take(
      api.POST("/tickets/{number}/guests/{invitation_id}/share", { params: { path }, body: { messages } }),
    ),
  );
}

export function useRevoke(number: string) {
  return useListed(number, (invitation_id: number) =>
    take(
      api.POST("/tickets/{number}/guests/{invitation_id}/revoke", {
        params: { path: { number, invitation_id } },
      }),
    ),
  );
}

/** A fresh link; its key stands behind #, where no server and no log sees it. */
export function useLink(number: string) {
  return useMutation({
    mutationFn: async (invitation_id: number) => {
      const path = { number, invitation_id };
      const made = await take(
        api.POST("/tickets/{number}/guests/{invitation_id}/link", { params: { path } }),
      );
      return `${location.origin}/portal/task#${made.token}`;
    },
  });
}

export function useMessages(number: string) {
  return useQuery({
    queryKey: ["ticket-guests", number, "messages"],
    queryFn: () =>
      take(api.GET("/tickets/{number}/messages", { params: { path: { number }, query: { limit: 200 } } })),
    select: (page) => page.items,
  });
}

export function useGuests() {
  return useQuery({
    queryKey: keys.list,
    queryFn: () => take(api.GET("/guests")),
    select: (page) => page.items,
  });
}

export type NewGuest = Omit<TeamGuest, "id" | "language"> & { language: "zh-CN" | "zh-TW" | "en" };

export function useAddGuest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewGuest) => take(api.POST("/guests", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.list }),
  });
}

export function useRemoveGuest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (guest_id: number) =>
      take(api.DELETE("/guests/{guest_id}", { params: { path: { guest_id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.list }),
  });
}
