/**
 * The one script tag: `<script async src=".../widget.js" data-site="...">`. It keeps what the page asks for until the rest
 * has come. The rest is fetched from where this script came from.
 */
import type { Asked } from "./options.ts";

const tag = document.currentScript as HTMLScriptElement | null;
const page = window as unknown as { shouwen?: { (...asked: Asked): void; q?: Asked[] } };

if (tag?.dataset.site && !page.shouwen?.q) {
  const waiting: Asked[] = [];
  const say = (...asked: Asked) => void waiting.push(asked);
  page.shouwen = Object.assign(say, { q: waiting });
  const { site, identity, language, colour, theme } = tag.dataset;
  const base = new URL(tag.src, location.href).origin;
  void import("./app.tsx").then(({ start }) => {
    const heard = start({ base, site, identity, language, colour, theme });
    for (const asked of waiting.splice(0)) heard(...asked);
    page.shouwen = Object.assign(heard, { q: waiting });
  });
}
