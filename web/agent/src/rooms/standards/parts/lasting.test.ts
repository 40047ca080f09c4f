import type { Version } from "@shouwen/kit/api/types.ts";
import { describe, expect, it } from "vitest";
import { hasBefore, isLast } from "./lasting.ts";

const NOW = Date.parse("2026-11-22T00:00:00Z");
const ALL = { problem: [], product: [], region: [], tier: [], team: [] };
const held = (given: object) => ({
  scope: ALL,
  share: 1,
  begins_at: "2026-11-01T00:00:00Z",
  ends_at: null,
  ...given,
});
const version = (id: number, ...intervals: object[]) =>
  ({ id, intervals: intervals.map(held) }) as unknown as Version;

describe("the last version for all tickets", () => {
  const first = version(1, {});
  it.each([
    ["alone", [], true],
    ["beside one for some tickets", [version(2, { scope: { ...ALL, problem: ["complaint"] } })], true],
    ["beside one for a share", [version(2, { share: 0.2 })], true],
    ["beside one that begins later", [version(2, { begins_at: "2026-12-01T00:00:00Z" })], true],
    ["beside one that has ended", [version(2, { ends_at: "2026-11-10T00:00:00Z" })], true],
    ["beside another for all", [version(2, {})], false],
  ])("is known %s", (_, others, last) => {
    expect(isLast(first, [first, ...others], NOW)).toBe(last);
  });

  it("is none that holds for some tickets only", () => {
    expect(isLast(version(1, { share: 0.5 }), [], NOW)).toBe(false);
  });

  it("can be rolled back when one stood before it", () => {
    const second = version(2, { begins_at: "2026-11-10T00:00:00Z" });
    const before = version(1, { ends_at: "2026-11-10T00:00:00Z" });
    expect(hasBefore(second, [second, before])).toBe(true);
    expect(hasBefore(before, [second, before])).toBe(false);
  });
});
