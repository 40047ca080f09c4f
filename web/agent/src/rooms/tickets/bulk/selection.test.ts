import { describe, expect, it } from "vitest";
import { ranged, toggled } from "./selection.ts";

const shown = ["a", "b", "c", "d"];
const of = (set: ReadonlySet<string>) => [...set].sort().join("");

describe("the selection of rows", () => {
  it("takes a row and lets it go", () => {
    expect(of(toggled(new Set(["a"]), "b"))).toBe("ab");
    expect(of(toggled(new Set(["a"]), "a"))).toBe("");
  });
  it("takes or lets go a range, whichever way it is drawn", () => {
    expect(of(ranged(new Set(["b"]), shown, "b", "d"))).toBe("bcd");
    expect(of(ranged(new Set(["d"]), shown, "d", "b"))).toBe("bcd");
    expect(of(ranged(new Set(shown), shown, "b", "c"))).toBe("ad");
  });
  it("takes one row where the last touched is out of sight", () => {
    expect(of(ranged(new Set(), shown, "z", "c"))).toBe("c");
    expect(of(ranged(new Set(), shown, undefined, "c"))).toBe("c");
  });
});
