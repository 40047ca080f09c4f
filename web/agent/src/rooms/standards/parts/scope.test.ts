import { describe, expect, it } from "vitest";
import type { Interval } from "./queries.ts";
import { shownOf } from "./scope.ts";

const NOW = Date.parse("2026-11-22T00:00:00Z");
const ALL = { problem: [], product: [], region: [], tier: [], team: [] };
const held = (given: object) =>
  ({
    scope: ALL,
    share: 1,
    begins_at: "2026-11-01T00:00:00Z",
    ends_at: null,
    ...given,
  }) as unknown as Interval;
const all = held({});
const some = held({ share: 0.2, begins_at: "2026-11-20T00:00:00Z" });
const coming = held({ begins_at: "2026-12-01T00:00:00Z" });
const over = held({ begins_at: "2026-01-01T00:00:00Z", ends_at: "2026-02-01T00:00:00Z" });

describe("the intervals shown of a version", () => {
  it.each([
    ["none of a draft", [], []],
    ["the last when all are over", [over], [over]],
    ["what is in force, not what is over", [over, all], [all]],
    ["that for all before that for some, those to come at the end", [coming, some, all], [all, some, coming]],
    ["one that is only to come", [over, coming], [coming]],
  ])("%s", (_, intervals, shown) => {
    expect(shownOf(intervals, NOW)).toEqual(shown);
  });
});
