import { expect, test } from "vitest";
import { userIn } from "./identity.ts";
import { keepOf } from "./keep.ts";

function word(claims: object): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(JSON.stringify(claims)));
  return `e30.${btoa(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "")}.signed`;
}

test("a fresh word on the same user is the same user, and nobody is nobody", () => {
  expect(userIn(word({ sub: "王-7", exp: 1 }))).toBe("王-7");
  expect(userIn(word({ sub: "王-7", exp: 2 }))).toBe(userIn(word({ sub: "王-7", exp: 1 })));
  expect(userIn(word({ sub: 7 }))).toBe("7");
  expect(userIn(undefined)).toBe("");
});

test("what cannot be read is somebody, and not whoever was there before", () => {
  expect(userIn("a.%%%.c")).not.toBe("");
  expect(userIn("a.%%%.c")).not.toBe(userIn(word({ sub: "7" })));
});

test("on a shared computer the next user finds nothing of the one before", () => {
  const keep = keepOf("shop", "anna");
  keep.set("token", "of anna");
  keep.whose = "bo";
  expect(keep.get("token")).toBeUndefined();
  expect(keepOf("shop").get("token")).toBeUndefined();
  keep.whose = "anna";
  expect(keep.get("token")).toBe("of anna");
});
