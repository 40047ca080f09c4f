/** How drawings look, in the designer and wherever they are only shown. */
import { FONT } from "@shouwen/kit/ui/tokens.ts";

export const colours = {
  defaultFillColor: "var(--surface)",
  defaultStrokeColor: "var(--ink-soft)",
  defaultLabelColor: "var(--ink)",
};

/** Words beside shapes and lines are as high as the files say (14 a line), here as in other tools. */
export const texts = {
  defaultStyle: { fontFamily: FONT, fontSize: 13, lineHeight: 1.35 },
  externalStyle: { fontFamily: FONT, fontSize: 12, lineHeight: 1.2 },
};
