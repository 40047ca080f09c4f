/** Keys whose two languages take different values or have an empty text: the check that every room's words pass. */
import type { Words } from "./words.ts";

function taken(text: string): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
  return [...new Set(names)].sort().join();
}

export function places(all: readonly Words<string>[]): string[] {
  return all.flatMap(({ "zh-CN": zh, en }) =>
    Object.keys(zh).filter((key) => {
      const [a, b] = [zh[key], en[key]];
      return !a || !b || taken(a) !== taken(b);
    }),
  );
}
