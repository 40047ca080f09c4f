import { beforeEach, expect, test, vi } from "vitest";
import { keepOf } from "./keep.ts";
import { without } from "./outbox.ts";
import { Post } from "./post.ts";
import type { Outgoing } from "./types.ts";
import { Refused } from "./wire.ts";

const keep = keepOf("site");
/** The server: what it took, by client id, and how it answers next. */
let taken: string[] = [];
let answers: (Refused | undefined)[] = [];
let held: string[] = [];

function post() {
  const told: string[][] = [];
  const made = new Post(keep, {
    deliver: async (one: Outgoing, out) => {
      const answer = answers.shift();
      // a line that breaks after the server has it: taken, and yet not known to be
      if (!answer || answer.code === "late") if (!taken.includes(one.key)) taken.push(one.key);
      if (answer) throw answer;
      return without(out(), one.key);
    },
    changed: (out) => told.push(out.map((one) => one.text)),
    why: (error) => error.message,
    stranger: () => told.push(["stranger"]),
    held: (why) => held.push(why),
    over: (one) => told.push(["over", one.text]),
  });
  return { made, told };
}

beforeEach(() => {
  localStorage.clear();
  taken = [];
  answers = [];
  held = [];
  vi.useFakeTimers();
});

const broken = () => new Refused(0, "unreachable", "");
const keys = () => (keep.get<Outgoing[]>("out") ?? []).map((one) => one.key);

test("words said while the line is down go out later, in order, each once", async () => {
  answers = [broken(), broken(), new Refused(0, "late", "")];
  const { made } = post();
  for (const text of ["一", "二", "三"]) made.put("t", text, []);
  const order = keys();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(taken).toEqual(order);
  expect(keys()).toEqual([]);
});

test("after a reload the words are still there and go out", async () => {
  answers = [broken()];
  post().made.put("t", "before the reload", []);
  await vi.advanceTimersByTimeAsync(0);
  const [key] = keys();
  const { made } = post();
  made.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(taken).toEqual([key]);
});

test("a refusal is shown and does not hold up the rest", async () => {
  answers = [new Refused(422, "too_long", "Too long.")];
  const { made } = post();
  made.put("t", "long", []);
  made.put("t", "short", []);
  await vi.advanceTimersByTimeAsync(10);
  expect(made.out().map((one) => [one.text, one.failed])).toEqual([["long", "Too long."]]);
  made.again(keys()[0] ?? "");
  await vi.advanceTimersByTimeAsync(10);
  expect(taken).toHaveLength(2);
});

test("who writes too fast waits as long as the server says", async () => {
  answers = [new Refused(429, "slower", "", 7)];
  const { made } = post();
  made.put("t", "fast", []);
  await vi.advanceTimersByTimeAsync(6_900);
  expect(taken).toEqual([]);
  expect(held).toEqual(["slow"]);
  await vi.advanceTimersByTimeAsync(200);
  expect(taken).toHaveLength(1);
  expect(held).toEqual(["slow", ""]);
});

test("while the server is away the visitor is told, until it has taken one", async () => {
  answers = [new Refused(503, "unavailable", "", 1), broken()];
  const { made } = post();
  made.put("t", "waits", []);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(held).toEqual(["away", "away", ""]);
  expect(taken).toHaveLength(1);
});

test("words that come after the end are handed back, and those for another talk go on", async () => {
  answers = [new Refused(409, "talk_over", "Over.")];
  const { made, told } = post();
  made.put("t", "late", []);
  made.put("u", "next", []);
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toContainEqual(["over", "late"]);
  expect(made.out()).toEqual([]);
  expect(taken).toHaveLength(1);
});

test("a key that is good no more is told, and the words stay", async () => {
  answers = [new Refused(401, "visitor_unknown", "")];
  const { made, told } = post();
  made.put("t", "kept", []);
  await vi.advanceTimersByTimeAsync(10);
  expect(told.at(-1)).toEqual(["stranger"]);
  expect(made.leftover()).toBe("kept");
});
