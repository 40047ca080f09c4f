import type { Message } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { sideOf, streamOf } from "./stream.ts";

let id = 0;
function said(at: string, author: string, kind: Message["kind"] = "public"): Message {
  id += 1;
  return { id, at, author, author_name: author, kind, text: "", files: [], client_key: "" };
}

test("days part the stream, a run of one author has one name, events fold", () => {
  const pieces = streamOf([
    said("2026-03-01T02:00:00Z", "customer:1"),
    said("2026-03-01T02:01:00Z", "customer:1"),
    said("2026-03-01T02:20:00Z", "customer:1"),
    said("2026-03-01T02:21:00Z", "system", "event"),
    said("2026-03-01T02:22:00Z", "system", "event"),
    said("2026-03-02T02:00:00Z", "person:2"),
    said("2026-03-02T02:01:00Z", "person:2", "note"),
  ]);
  expect(
    pieces.map((piece) => (piece.type === "said" ? `said${piece.follows ? "+" : ""}` : piece.type)),
  ).toEqual(["day", "said", "said+", "said", "events", "day", "said", "said"]);
});

test.each([
  ["public", "customer:7", "customer"],
  ["public", "person:7", "person"],
  ["public", "system", "bot"],
  ["note", "person:7", "note"],
])("%s of %s is the side of %s", (kind, author, side) => {
  expect(sideOf({ kind, author })).toBe(side);
});
