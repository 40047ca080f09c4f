import { ApiError } from "@shouwen/kit/api/errors.ts";
import { beforeEach, expect, test, vi } from "vitest";
import { type Out, Outbox, passes } from "./outbox.ts";

const AT = "shouwen.out.1.5";
const word = (text: string): Out => ({ client_key: text, kind: "public", text, files: [], at: "" });

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers();
});

test("while the server is away words wait, and go in order, each once", async () => {
  let away = true;
  const taken: string[] = [];
  const box = new Outbox(AT, async (out) => {
    if (away) throw new ApiError(503, "unavailable", "", { retry_after: 1 });
    taken.push(out.text);
  });
  for (const text of ["a", "b", "c"]) box.send(word(text));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(box.read().held).toBe(true);
  expect(box.read().waiting.map((one) => one.text)).toEqual(["a", "b", "c"]);
  away = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(taken).toEqual(["a", "b", "c"]);
  expect(box.read()).toEqual({ waiting: [], held: false });
});

test("what waited outlives a reload of the page", async () => {
  const never = new Outbox(AT, () => Promise.reject(new ApiError(0, "unreachable", "")));
  never.send(word("a"));
  await vi.advanceTimersByTimeAsync(10);
  const taken: string[] = [];
  const after = new Outbox(AT, async (out) => void taken.push(out.text));
  after.flush();
  await vi.advanceTimersByTimeAsync(10);
  expect(taken).toEqual(["a"]);
  expect(sessionStorage.getItem(AT)).toBeNull();
});

test("what the server refuses is said and does not hold up the next", async () => {
  let strict = true;
  const taken: string[] = [];
  const box = new Outbox(AT, async (out) => {
    if (strict && out.text === "a") throw new ApiError(409, "contact_not_now", "会话已结束");
    taken.push(out.text);
  });
  box.send(word("a"));
  box.send(word("b"));
  await vi.advanceTimersByTimeAsync(10);
  expect(box.read().waiting.map((one) => one.failed)).toEqual(["会话已结束"]);
  expect(taken).toEqual(["b"]);
  strict = false;
  box.send(box.read().waiting[0] as Out);
  await vi.advanceTimersByTimeAsync(10);
  expect(taken).toEqual(["b", "a"]);
});

test("what passes is tried again after a while, a no is a no", () => {
  expect(passes(new ApiError(429, "too_many", "", { retry_after: 7 }), 0)).toBe(7_000);
  expect(passes(new ApiError(503, "", ""), 0, 0)).toBe(500);
  expect(passes(new ApiError(0, "", ""), 20, 1)).toBe(10_500);
  expect(passes(new ApiError(404, "", ""), 0)).toBeUndefined();
  expect(passes(new Error(), 0)).toBeUndefined();
});
