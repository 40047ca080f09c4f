import { expect, test } from "vitest";
import { asked, askedNodes, chosen, kindOf, validateSearch } from "./search.ts";

const now = Date.parse("2026-11-22T10:32:00+08:00");

test("only what the API knows is asked for", () => {
  const search = validateSearch({ kind: "late", version: "7", node: "plan", team: "rnd", nonsense: "x" });
  expect(asked(search, now)).toMatchObject({ kind: "late", version: 7, node: "plan", team: "rnd" });
  expect(search).not.toHaveProperty("nonsense");
});

test.each(["", "x", "-1", "1e3", "99999999999999999"])(
  "a version that is no number is left out: %s",
  (version) => {
    expect(asked({ version }, now)).not.toHaveProperty("version");
  },
);

test("a kind that does not exist is left out", () => {
  expect(kindOf({ kind: "bored" })).toBeUndefined();
  expect(asked({ kind: "bored" }, now)).not.toHaveProperty("kind");
});

test("the table of nodes shows all nodes, whichever was chosen", () => {
  const found = askedNodes({ node: "plan", kind: "late", problem: "hardware" }, now);
  expect(found).toMatchObject({ problem: "hardware" });
  expect(found).not.toHaveProperty("node");
  expect(found).not.toHaveProperty("kind");
});

test("only what narrows beside the board's dimensions counts as chosen here", () => {
  expect(chosen({ team: "rnd" })).toBe(false);
  expect(chosen({ node: "plan" })).toBe(true);
});
