import { expect, test } from "vitest";
import { arranged } from "./verbs.ts";

test.each([
  ["assigned", ["accept", "assign", "void", "reply"], "accept", ["assign"], ["void"]],
  [
    "open",
    ["plan", "wait", "solve", "assign", "extend", "void"],
    "solve",
    ["plan", "wait", "assign"],
    ["extend", "void"],
  ],
  ["waiting", ["resume", "solve"], "resume", ["solve"], []],
  ["closed", ["reopen"], "reopen", [], []],
  ["void", [], undefined, [], []],
  ["teleported", ["close"], undefined, [], ["close"]],
])("%s: %o", (status, may, primary, beside, rest) => {
  expect(arranged(status, may)).toEqual({ primary, beside, rest });
});
