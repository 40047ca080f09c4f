/** How much of a drawing is seen at first. */
import { type Serves, service } from "./services.ts";

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
