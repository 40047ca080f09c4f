import { expect, test } from "vitest";
import { apiError, passing } from "./errors.ts";

function answer(status: number, headers: Record<string, string> = {}) {
  return new Response(null, { status, statusText: "Nope", headers });
}

test("an error keeps code, message, detail and the request's id", () => {
  const error = apiError(answer(409, { "x-request-id": "r1" }), {
    code: "stale",
    message: "Changed meanwhile",
    detail: { by: "王" },
  });
  expect([error.status, error.code, error.message, error.detail.by, error.requestId]).toEqual([
    409,
    "stale",
    "Changed meanwhile",
    "王",
    "r1",
  ]);
});

test("a throttled answer says how long to wait, in the body or the header", () => {
  expect(apiError(answer(429, { "retry-after": "30" }), { code: "too_many" }).retryAfter).toBe(30);
  expect(apiError(answer(429), { code: "too_many", detail: { retry_after: 7 } }).retryAfter).toBe(7);
});

test("something that is not our error still has a code", () => {
  expect(apiError(answer(502), "<html>").code).toBe("http_502");
});

test.each([
  [500, true],
  [503, true],
  [404, false],
  [409, false],
])("%i passes by itself: %s", (status, is) => {
  expect(passing(apiError(answer(status), {}))).toBe(is);
});

test("what took the database too long is not asked again at once", () => {
  expect(passing(apiError(answer(503), { code: "too_slow" }))).toBe(false);
});
