/** One antd theme from the tokens, light and dark; and the choice of the person. */
import type { ThemeConfig } from "antd";
import darkAlgorithm from "antd/es/theme/themes/dark/index.js";
import lightAlgorithm from "antd/es/theme/themes/default/index.js";
import { useSyncExternalStore } from "react";
import { FONT, type Mode, palettes, variables } from "./tokens.ts";

const KEY = "shouwen.mode";
export type Choice = Mode | "system";
const listeners = new Set<() => void>();
const prefersDark = window.matchMedia?.("(prefers-color-scheme: dark)");
const prefersStill = window.matchMedia?.("(prefers-reduced-motion: reduce)");

let choice = (localStorage.getItem(KEY) as Choice | null) ?? "light";

export function mode(): Mode {
  return choice === "system" ? (prefersDark?.matches ? "dark" : "light") : choice;
}

function paint() {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(variables(palettes[mode()])))
    root.style.setProperty(name, value);
  root.style.colorScheme = mode();
}
paint();

export function setMode(next: Choice) {
  choice = next;
  localStorage.setItem(KEY, next);
  paint();
  for (const listener of listeners) listener();
}

export function useMode(): Mode {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, mode);
}

/** `brand` is the company's own colour, where the pages speak for a company (the portal). */
export function antdTheme(of: Mode, brand?: string): ThemeConfig {
  const p = palettes[of];
  const primary = brand ?? p.brand.solid;
  return {
    algorithm: of === "dark" ? darkAlgorithm : lightAlgorithm,
    cssVar: { key: `shouwen-${of}` },
    token: {
      colorPrimary: primary,
      colorInfo: primary,
      colorLink: brand ?? p.brand.ink,
      colorSuccess: p.done.solid,
      colorWarning: p.due.solid,
      colorError: p.late.solid,
      colorBgLayout: p.canvas,
      colorBgContainer: p.surface,
      colorBgElevated: of === "dark" ? p.raised : p.surface,
      colorText: p.ink,
      colorTextSecondary: p.inkSoft,
      colorTextTertiary: p.inkFaint,
      colorTextDescription: p.inkFaint,
      colorTextPlaceholder: p.inkFaint,
      colorBorder: p.lineStrong,
      colorBorderSecondary: p.line,
      colorSplit: p.line,
      fontFamily: FONT,
      fontSize: 14,
      lineHeight: 22 / 14,
      borderRadius: 6,
      borderRadiusLG: 8,
      controlHeight: 32,
      motion: !prefersStill?.matches,
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.18s",
    },
    components: {
      Table: { cellPaddingBlock: 8, cellPaddingInline: 12, headerBg: p.raised, headerColor: p.inkSoft },
      Form: { itemMarginBottom: 16, verticalLabelPadding: "0 0 4px" },
      Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" },
      Tabs: { horizontalMargin: "0 0 12px 0" },
    },
  };
}
