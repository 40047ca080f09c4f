import { expect, test } from "vitest";
import { inkOn, merge, resumeFrom, unread } from "./talk.ts";
import type { Message } from "./types.ts";

function said(id: number, second = id, side: Message["side"] = "agent"): Message {
  const at = new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString();
  return { id, at, side, name: "", text: String(id), files: [], client_key: null };
}

/** Every order of four messages, with one of them told twice. */
function* orders(all: Message[]): Generator<Message[]> {
  if (all.length === 0) yield [];
  for (const one of all) {
    for (const rest of orders(all.filter((other) => other !== one))) yield [one, ...rest];
  }
}

test("whatever way and order they come, each stands once and in order", () => {
  const four = [1, 2, 3, 4].map((id) => said(id));
  for (const came of orders(four)) {
    let kept: Message[] = [];
    for (const one of [...came, came[0] as Message]) kept = merge(kept, [one]);
    expect(kept.map((one) => one.id)).toEqual([1, 2, 3, 4]);
  }
});

test("nothing new leaves the list itself alone", () => {
  const kept = [said(1)];
  expect(merge(kept, [])).toBe(kept);
});

test("after a break the last seconds are asked for again", () => {
  expect(resumeFrom([])).toBe(0);
  expect(resumeFrom([said(1, 0), said(2, 10), said(3, 20), said(4, 40)])).toBe(3);
  expect(resumeFrom([said(8, 0), said(9, 1)])).toBe(0);
});

test("only the other side's words are unread", () => {
  expect(unread([said(1), said(2, 2, "visitor"), said(3), said(4, 4, "system")], 1)).toBe(1);
});

test("words on the site's colour can be read", () => {
  expect(inkOn("#2f54eb")).toBe("#fff");
  expect(inkOn("#ffd666")).toBe("#10131a");
});
