import type { ContactRow, TicketRow } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { afterShut, itemsOf, offersTo, opened } from "./inbox.ts";
import { put } from "./messages.ts";

function chat(id: number, more: Partial<ContactRow> = {}): ContactRow {
  const at = "2026-03-02T09:00:00Z";
  const row = { id, kind: "chat", state: "active", outcome: "", subject: "", lane: 5, entered_at: at };
  const none = {
    problem: null,
    team: null,
    offered_to: null,
    offer_until: null,
    answered_at: at,
    ended_at: null,
  };
  const customer = { id: 1, name: "王", tier: "standard" };
  return {
    ...row,
    ...none,
    queued_at: at,
    holder: null,
    last: null,
    unread: 0,
    ticket: null,
    customer,
    ...more,
  };
}

const ticket = (number: string, due_at: string | null) => ({ number, due_at, unread: 0 }) as TicketRow;
const said = (at: string, by: "visitor" | "agent") => ({ text: "", at, by });

test("what runs out first stands first", () => {
  const items = itemsOf(
    [
      chat(1, { last: said("2026-03-02T09:30:00Z", "agent") }),
      chat(2, { last: said("2026-03-02T09:10:00Z", "visitor") }),
      chat(3, { state: "wrap_up" }),
    ],
    [ticket("T1", "2026-03-02T09:20:00Z"), ticket("T2", null)],
  );
  expect(items.map((item) => item.key)).toEqual(["c2", "T1", "c1", "c3", "T2"]);
});

test("only offers to me call me", () => {
  const rows = [
    chat(1, { state: "offered", offered_to: 7, offer_until: "2026-03-02T09:00:30Z" }),
    chat(2, { state: "offered", offered_to: 8, offer_until: "2026-03-02T09:00:10Z" }),
    chat(3, { state: "offered", offered_to: 7, offer_until: "2026-03-02T09:00:20Z" }),
  ];
  expect(offersTo(7, rows).map((row) => row.id)).toEqual([3, 1]);
});

test("tabs open once, at most eight, and a neighbour comes forward", () => {
  expect(opened(["a"], "a")).toEqual(["a"]);
  expect(opened([..."abcdefgh"], "i")).toEqual([..."bcdefghi"]);
  expect([afterShut(["a", "b", "c"], "b"), afterShut(["a", "b"], "b"), afterShut(["a"], "a")]).toEqual([
    "c",
    "a",
    undefined,
  ]);
});

test("a message that comes twice stands once, in order", () => {
  expect(put(put([{ id: 3 }], { id: 1 }), { id: 3 }).map((one) => one.id)).toEqual([1, 3]);
});
