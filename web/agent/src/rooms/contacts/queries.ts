import { api, take } from "@shouwen/kit/api/client.ts";
import type { ContactCard, ContactMessage } from "@shouwen/kit/api/types.ts";
import { useFrames, useLive } from "@shouwen/kit/live/live.tsx";
import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { put } from "./messages.ts";
import { type Out, Outbox } from "./outbox.ts";

export const keys = {
  all: ["contacts"] as const,
  list: (view: View) => ["contacts", view] as const,
  contact: (id: number) => ["contact", id] as const,
  messages: (id: number) => ["contact", id, "messages"] as const,
  floor: ["contacts", "floor"] as const,
};

export type View = "mine" | "queue" | "team";
/** Of the inbox: talks by their lists, tickets that one answers for first, notes that name one. */
export type Looked = View | "watching" | "mentions";
const AGAIN = 20_000;

export function useContacts(view: View, enabled = true) {
  useLive("contacts");
  return useQuery({
    queryKey: keys.list(view),
    queryFn: ({ signal }) => take(api.GET("/contacts", { params: { query: { view, limit: 100 } }, signal })),
    refetchInterval: AGAIN,
    enabled,
  });
}

export function useMyTickets(view: "mine" | "watching", enabled: boolean) {
  return useQuery({
    queryKey: ["tickets", "desk", view],
    queryFn: ({ signal }) => take(api.GET("/tickets", { params: { query: { view, limit: 100 } }, signal })),
    enabled,
  });
}

export function useContact(id: number) {
  useLive(`contact:${id}`);
  return useQuery({
    queryKey: keys.contact(id),
    queryFn: () => take(api.GET("/contacts/{contact_id}", { params: { path: { contact_id: id } } })),
  });
}

/** The newest words; what is said while we look comes in by itself. */
export function useTalk(id: number) {
  const client = useQueryClient();
  const [typing, setTyping] = useState(0);
  const found = useQuery({
    queryKey: keys.messages(id),
    queryFn: async () => {
      const page = await take(
        api.GET("/contacts/{contact_id}/messages", {
          params: { path: { contact_id: id }, query: { limit: 200 } },
        }),
      );
      return page.items;
    },
  });
  useFrames(`contact:${id}`, (said) => {
    const message = said.kind === "MessageSaid" && (said.data?.message as ContactMessage | undefined);
    if (message) {
      setTyping(0);
      client.setQueryData<ContactMessage[]>(keys.messages(id), (before) => before && put(before, message));
    }
    if (said.op === "typing" && !said.by?.id) setTyping(Date.now());
    if (said.op === "read" && said.side === "visitor") {
      client.setQueryData<ContactCard>(
        keys.contact(id),
        (card) => card && { ...card, read_by_visitor: Math.max(card.read_by_visitor, said.message_id ?? 0) },
      );
    }
  });
  useEffect(() => {
    const timer = setTimeout(() => setTyping(0), 6_000);
    return () => clearTimeout(timer);
  });
  return { found, typing: typing > 0 };
}

export type Deed =
  | { verb: "accept" | "take_over" | "end" }
  | { verb: "decline"; reason: "busy" | "not_mine" | "break" | "other" }
  | { verb: "transfer"; body: Transfer }
  | { verb: "summary"; body: Summary }
  | { verb: "ticket"; body: TicketOut };

export interface Transfer {
  team: string | null;
  person: number | null;
  reason: "skill" | "language" | "shift" | "load" | "customer" | "other";
  note: string;
}

export interface Summary {
  problem_type: string | null;
  result: "solved" | "ticket" | "callback" | "no_answer" | "other";
  note: string;
}

export interface TicketOut {
  subject: string;
  description: string;
  problem_type: string | null;
}

function doing(id: number, deed: Deed): Promise<unknown> {
  const params = { path: { contact_id: id } };
  switch (deed.verb) {
    case "accept":
      return take(api.POST("/contacts/{contact_id}/accept", { params }));
    case "take_over":
      return take(api.POST("/contacts/{contact_id}/take-over", { params }));
    case "end":
      return take(api.POST("/contacts/{contact_id}/end", { params }));
    case "decline":
      return take(api.POST("/contacts/{contact_id}/decline", { params, body: { reason: deed.reason } }));
    case "transfer":
      return take(api.POST("/contacts/{contact_id}/transfer", { params, body: deed.body }));
    case "summary":
      return take(api.POST("/contacts/{contact_id}/summary", { params, body: deed.body }));
    case "ticket":
      return take(api.POST("/contacts/{contact_id}/ticket", { params, body: deed.body }));
  }
}

export function useDeed(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (deed: Deed) => doing(id, deed),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.contact(id) });
      return client.invalidateQueries({ queryKey: keys.all });
    },
  });
}

/** Tells the visitor how far we have read; only a holder's reading counts. */
export function useRead(card: ContactCard | undefined, me: number, last: number | undefined) {
  const client = useQueryClient();
  const id = card?.id;
  const fresh = card && last && card.holder?.id === me && last > card.read_by_staff ? last : undefined;
  useEffect(() => {
    if (!id || !fresh || document.hidden) return;
    const params = { path: { contact_id: id } };
    take(api.POST("/contacts/{contact_id}/read", { params, body: { message_id: fresh } })).then(
      () => {
        client.setQueryData<ContactCard>(keys.contact(id), (now) => now && { ...now, read_by_staff: fresh });
        void client.invalidateQueries({ queryKey: keys.list("mine") });
      },
      () => undefined,
    );
  }, [client, id, fresh]);
}

const boxes = new Map<string, Outbox>();

/** Words on their way; they go on while another talk is open. */
export function useOut(id: number, me: number) {
  const client = useQueryClient();
  const at = `shouwen.out.${me}.${id}`;
  const box = boxes.get(at) ?? new Outbox(at, (out) => post(client, id, out));
  boxes.set(at, box);
  useEffect(() => box.flush(), [box]);
  return { ...useSyncExternalStore(box.listen, box.read), send: box.send };
}

async function post(client: QueryClient, id: number, { text, kind, client_key, files }: Out) {
  const params = { path: { contact_id: id } };
  const body = { text, kind, client_key, files: files.map((file) => file.id) };
  const message = await take(api.POST("/contacts/{contact_id}/messages", { params, body }));
  client.setQueryData<ContactMessage[]>(keys.messages(id), (all) => put(all ?? [], message));
}

export function useFloor() {
  useLive("floor");
  return useQuery({
    queryKey: keys.floor,
    queryFn: () => take(api.GET("/routing/floor")),
    refetchInterval: AGAIN,
  });
}
