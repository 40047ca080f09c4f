import { beforeEach, expect, test, vi } from "vitest";
import { backoff, Line, type LineEvents } from "./line.ts";
import type { Heard } from "./table.ts";

class Wire {
  static all: Wire[] = [];
  readyState: number = WebSocket.OPEN;
  sent: Record<string, unknown>[] = [];
  onopen?: () => void;
  onclose?: (event?: { code: number }) => void;
  onmessage?: (event: { data: string }) => void;
  constructor() {
    Wire.all.push(this);
  }
  send(text: string) {
    this.sent.push(JSON.parse(text));
  }
  close() {
    this.readyState = WebSocket.CLOSED;
  }
  say(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

let facts: Heard[] = [];
let resets = 0;
const events: LineEvents = { fact: (fact) => facts.push(fact), reset: () => (resets += 1) };

function line() {
  return new Line("ws://x/api/v1/live", events, () => new Wire() as unknown as WebSocket);
}

beforeEach(() => {
  Wire.all = [];
  facts = [];
  resets = 0;
  vi.useFakeTimers();
});

function last(): Wire {
  const wire = Wire.all.at(-1);
  if (!wire) throw new Error("no wire was opened");
  return wire;
}

test("after a break it comes back with its rooms and its cursor", () => {
  const it = line();
  it.follow(["queue"]);
  it.start();
  last().onopen?.();
  expect(last().sent).toEqual([{ op: "subscribe", rooms: ["queue"], after: null }]);
  last().say({ op: "ready", cursor: "c1" });
  last().say({ op: "fact", kind: "TicketOpened", subject: "ticket:1", cursor: "c2" });
  expect(facts.map((fact) => fact.kind)).toEqual(["TicketOpened"]);
  last().onclose?.();
  expect(it.state).toBe("broken");
  vi.advanceTimersByTime(2000);
  expect(Wire.all.length).toBe(2);
  last().onopen?.();
  expect(last().sent).toEqual([{ op: "subscribe", rooms: ["queue"], after: "c2" }]);
});

test("a room is left only by its last follower", () => {
  const it = line();
  it.start();
  last().onopen?.();
  const first = it.follow(["queue"]);
  const second = it.follow(["queue"]);
  first();
  expect(last().sent.filter((said) => said.op === "unsubscribe")).toEqual([]);
  second();
  expect(last().sent.at(-1)).toEqual({ op: "unsubscribe", rooms: ["queue"] });
});

test("a stopped line stays stopped", () => {
  const it = line();
  it.start();
  it.stop();
  last().onclose?.();
  vi.advanceTimersByTime(60_000);
  expect(Wire.all.length).toBe(1);
});

test("a server that cannot tell what was missed resets the page", () => {
  const it = line();
  it.start();
  last().say({ op: "reset" });
  expect(resets).toBe(1);
});

test("waiting grows, bounded, and is never the same for all", () => {
  expect(backoff(0, 0)).toBe(500);
  expect(backoff(3, 1)).toBe(4500);
  expect(backoff(20, 1)).toBe(20_500);
});

test("a guest shows the key first, is live when it is let in, and asks again for what it cannot be told", () => {
  const it = new Line("ws://x/api/v1/portal/live", events, () => new Wire() as unknown as WebSocket, "k1");
  it.start();
  last().onopen?.();
  expect(last().sent).toEqual([{ op: "hello", key: "k1" }]);
  expect([it.state, resets]).toEqual(["connecting", 0]);
  last().say({ op: "ready" });
  expect([it.state, resets]).toEqual(["live", 1]);
  last().say({ op: "changed" });
  expect([facts.length, resets]).toEqual([0, 2]);
  last().onclose?.();
  vi.advanceTimersByTime(2000);
  last().onopen?.();
  expect(last().sent).toEqual([{ op: "hello", key: "k1" }]);
});

test("a guest whose key is over does not come back", () => {
  const it = new Line("ws://x/api/v1/portal/live", events, () => new Wire() as unknown as WebSocket, "k1");
  it.start();
  last().onopen?.();
  last().onclose?.({ code: 4401 });
  vi.advanceTimersByTime(60_000);
  expect([it.state, Wire.all.length]).toEqual(["closed", 1]);
});
