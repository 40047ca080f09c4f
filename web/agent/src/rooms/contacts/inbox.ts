/** One inbox for chats and tickets. Pure: what stands where, and in which order. */
import type { ContactRow, TicketRow } from "@shouwen/kit/api/types.ts";

export type Item = { key: string; unread: number; due: number } & (
  | { type: "chat"; row: ContactRow }
  | { type: "ticket"; row: TicketRow }
);

const NEVER = Number.MAX_SAFE_INTEGER;

/** A customer who waits for an answer in a chat since `last.at` runs out first; then what has the next clock. */
function chatDue(row: ContactRow): number {
  if (row.offer_until) return Date.parse(row.offer_until);
  if (row.state === "wrap_up") return NEVER - 1;
  if (row.last?.by === "visitor") return Date.parse(row.last.at);
  return row.state === "active"
    ? Date.parse(row.last?.at ?? row.entered_at) + 30 * 60_000
    : Date.parse(row.queued_at);
}

export function itemsOf(chats: ContactRow[], tickets: TicketRow[]): Item[] {
  const all: Item[] = [
    ...chats.map((row) => ({
      type: "chat" as const,
      key: `c${row.id}`,
      unread: row.unread,
      due: chatDue(row),
      row,
    })),
    ...tickets.map((row) => ({
      type: "ticket" as const,
      key: row.number,
      unread: row.unread,
      due: row.due_at ? Date.parse(row.due_at) : NEVER,
      row,
    })),
  ];
  return all.sort((a, b) => a.due - b.due || a.key.localeCompare(b.key));
}

/** Offers to me, the one that lapses first at the top. */
export function offersTo(me: number, rows: ContactRow[]): ContactRow[] {
  return rows
    .filter((row) => row.state === "offered" && row.offered_to === me)
    .sort((a, b) => (a.offer_until ?? "").localeCompare(b.offer_until ?? ""));
}

/** The open tabs after one was chosen, at most eight: the oldest goes. */
export function opened(tabs: string[], key: string): string[] {
  return tabs.includes(key) ? tabs : [...tabs, key].slice(-8);
}

/** Which tab comes forward when one is shut. */
export function afterShut(tabs: string[], key: string): string | undefined {
  const at = tabs.indexOf(key);
  return tabs[at + 1] ?? tabs[at - 1];
}
