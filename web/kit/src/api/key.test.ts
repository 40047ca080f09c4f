import { expect, test, vi } from "vitest";
import { freshKey } from "./key.ts";

test("a key is fresh, and needs nothing that browsers keep shut without TLS", () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const keys = new Set(Array.from({ length: 100 }, freshKey));
  expect(keys.size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  vi.unstubAllGlobals();
});
