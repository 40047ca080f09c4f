import { describe, expect, test } from "vitest";
import { MEANINGS, palettes } from "./tokens.ts";

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("%s", (mode) => {
  const palette = palettes[mode];
  test.each(MEANINGS)("%s can be read", (name) => {
    const meaning = palette[name];
    expect(contrast(meaning.ink, meaning.soft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(meaning.ink, palette.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast("#ffffff", meaning.solid)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(["ink", "inkSoft", "inkFaint"] as const)("%s can be read on every ground", (name) => {
    for (const ground of [palette.canvas, palette.surface, palette.raised]) {
      expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
