/**
 * What each colour means. Nothing else on the pages is coloured.
 * `ink` is text on `soft` or on a surface (contrast >= 4.5), `solid` is a fill under white text, a dot or a line.
 */
export interface Meaning {
  ink: string;
  soft: string;
  solid: string;
}

export interface Palette {
  canvas: string;
  surface: string;
  raised: string;
  line: string;
  lineStrong: string;
  ink: string;
  inkSoft: string;
  inkFaint: string;
  shadow: string;
  /** selection, primary action */
  brand: Meaning;
  /** due soon */
  due: Meaning;
  /** overdue, destructive */
  late: Meaning;
  done: Meaning;
  /** the assistant spoke */
  bot: Meaning;
  wait: Meaning;
  tier: Meaning;
  /** an internal note, never seen by the customer */
  note: Meaning;
}

export type Mode = "light" | "dark";
export const MEANINGS = ["brand", "due", "late", "done", "bot", "wait", "tier", "note"] as const;
export type MeaningName = (typeof MEANINGS)[number];

export const palettes: Record<Mode, Palette> = {
  light: {
    canvas: "#f4f5f8",
    surface: "#ffffff",
    raised: "#f7f8fa",
    line: "#e6e8ee",
    lineStrong: "#cdd1dc",
    ink: "#1b2030",
    inkSoft: "#565d70",
    inkFaint: "#666d80",
    shadow: "0 6px 24px rgba(22, 28, 45, 0.12)",
    brand: { ink: "#2444d0", soft: "#eef1fe", solid: "#2f54eb" },
    due: { ink: "#a04a00", soft: "#fff3e0", solid: "#b35600" },
    late: { ink: "#c11620", soft: "#fff0ef", solid: "#d4222c" },
    done: { ink: "#1f7a12", soft: "#eef9ea", solid: "#277d19" },
    bot: { ink: "#00696f", soft: "#e3f9f7", solid: "#007c82" },
    wait: { ink: "#565d70", soft: "#eff0f4", solid: "#6b7285" },
    tier: { ink: "#7d5f00", soft: "#faf3d6", solid: "#876800" },
    note: { ink: "#6b5900", soft: "#fffbe3", solid: "#7f6900" },
  },
  dark: {
    canvas: "#0d1017",
    surface: "#151a24",
    raised: "#1c222e",
    line: "#272e3c",
    lineStrong: "#3b4456",
    ink: "#e7eaf1",
    inkSoft: "#a9b1c3",
    inkFaint: "#8d96aa",
    shadow: "0 8px 28px rgba(0, 0, 0, 0.5)",
    brand: { ink: "#94a8ff", soft: "#1d2749", solid: "#4a66ee" },
    due: { ink: "#ffb566", soft: "#36260f", solid: "#b85c00" },
    late: { ink: "#ff8f8a", soft: "#3b1a1c", solid: "#d0333a" },
    done: { ink: "#7fd06c", soft: "#17301a", solid: "#277d19" },
    bot: { ink: "#5fd3cf", soft: "#0f3032", solid: "#007c82" },
    wait: { ink: "#a9b1c3", soft: "#232a37", solid: "#6b7285" },
    tier: { ink: "#e6c45a", soft: "#332b10", solid: "#876800" },
    note: { ink: "#e3d17c", soft: "#2b2713", solid: "#7f6900" },
  },
};

export const FONT =
  '-apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans CJK TC", system-ui, sans-serif';

/** The same palette as CSS variables: `--ink`, `--brand-soft` … */
export function variables(palette: Palette): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(palette) as [string, string | Meaning][]) {
    const key = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (typeof value === "string") made[`--${key}`] = value;
    else for (const part of ["ink", "soft", "solid"] as const) made[`--${key}-${part}`] = value[part];
  }
  return made;
}
