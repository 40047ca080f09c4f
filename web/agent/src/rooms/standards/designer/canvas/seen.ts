/** How drawings are seen, drawn in the designer or only shown. */
import { FONT } from "@shouwen/kit/ui/tokens.ts";
import { type Serves, service } from "./services.ts";

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

/** Below this the words are too small to read. */
const READABLE = 0.8;
/** The palette stands on the left of the canvas. */
const ROOM = 96;

/** The whole when it can be read, else the beginning at a readable size. */
export function fitted(of: Serves): void {
  const canvas = service(of, "canvas");
  const scale = canvas.zoom("fit-viewport", "auto");
  const { inner, outer } = canvas.viewbox();
  const readable = Math.min(1, Math.max(scale, READABLE));
  const width = outer.width / readable;
  const height = outer.height / readable;
  const x = inner.width < width - ROOM ? inner.x - (width - inner.width + ROOM) / 2 : inner.x - ROOM;
  const y = inner.height < height ? inner.y - (height - inner.height) / 2 : inner.y - 24;
  canvas.viewbox({ x, y, width, height });
}
