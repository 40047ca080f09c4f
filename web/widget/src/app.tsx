/** Puts the widget on the page: a shadow of its own, so that neither the page's style nor ours reaches the other. */
import { render } from "preact";
import { Desk } from "./desk.ts";
import { userIn } from "./identity.ts";
import { keepOf } from "./keep.ts";
import type { Asked, Options } from "./options.ts";
import { Widget } from "./parts/Widget.tsx";
import { Store } from "./store.ts";
import { CSS } from "./style.ts";
import { languageOf, sayIn } from "./words/words.ts";

export function start(options: Options): (...asked: Asked) => void {
  const keep = keepOf(options.site, userIn(options.identity));
  const language = languageOf(options.language, document.documentElement.lang, navigator.language);
  const host = document.createElement("shouwen-chat");
  const night = options.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches;
  if (night || options.theme === "dark") host.dataset.theme = "dark";
  document.body.append(host);
  const shadow = host.attachShadow({ mode: "open" });
  dress(shadow);
  let desk: Desk | undefined;
  const waiting: Asked[] = [];
  const hear = (...[what, value]: Asked) => {
    if (!desk) return void waiting.push([what, value] as Asked);
    if (what === "identify") desk.identify(value);
    else if (what === "language") void desk.speak(languageOf(value));
    else desk.store.set({ open: what === "open" });
  };
  void sayIn(language).then((say) => {
    const store = new Store(
      {
        site: undefined,
        away: false,
        language,
        say,
        open: keep.get<boolean>("open") ?? false,
        view: "start",
        talk: undefined,
        messages: [],
        out: [],
        rising: [],
        line: "connecting",
        held: "",
        typing: 0,
        seen: keep.get<number>("seen") ?? 0,
        muted: keep.get<boolean>("muted") ?? false,
        told: "",
      },
      keep,
    );
    desk = new Desk(options, store, keep);
    render(<Widget desk={desk} keep={keep} host={host} colour={options.colour} />, shadow);
    void desk.wake();
    for (const asked of waiting) hear(...asked);
  });
  return hear;
}

function dress(shadow: ShadowRoot) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // a browser from before constructable sheets; there a strict policy may leave the widget plain
    shadow.append(Object.assign(document.createElement("style"), { textContent: CSS }));
  }
}
