import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paced } from "./pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a burst runs once at once and once at the end", () => {
  const run = vi.fn();
  const call = paced(run, () => 10_000);
  for (let at = 0; at < 50; at++) {
    call();
    vi.advanceTimersByTime(100);
  }
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60_000);
  expect(run).toHaveBeenCalledTimes(2);
  call();
  expect(run).toHaveBeenCalledTimes(3);
});

test("stopped, it does not run again", () => {
  const run = vi.fn();
  const call = paced(run, () => 10_000);
  call();
  call();
  call.stop();
  vi.advanceTimersByTime(60_000);
  expect(run).toHaveBeenCalledTimes(1);
});
