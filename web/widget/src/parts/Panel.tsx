import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { attach } from "../attach.ts";
import type { Desk } from "../desk.ts";
import { Icon } from "../icons.tsx";
import type { Keep } from "../keep.ts";
import type { State, View } from "../store.ts";
import { maySend } from "../talk.ts";
import { later } from "./later.tsx";
import { Start } from "./Start.tsx";
import { Talking } from "./Talking.tsx";

const Aside = later(() => import("./Aside.tsx").then((part) => part.Aside));

export interface Shown {
  desk: Desk;
  keep: Keep;
  state: State;
}

export function Panel({ desk, keep, state }: Shown) {
  const { say, site, view } = state;
  const panel = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const close = () => desk.store.set({ open: false });
  const asks = `${view}${site?.key}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is what moves the focus
  useLayoutEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>("textarea, .body button, .body input");
    (first ?? panel.current)?.focus();
  }, [asks]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    if (event.key === "Tab" && panel.current) stay(panel.current, event);
    event.stopPropagation(); // the page's own keys are not meant by words typed here
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void attach(desk, [...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-modal="true"
      aria-label={site?.name || say("open")}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(state.talk !== undefined);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Head desk={desk} keep={keep} state={state} onClose={close} />
      {!site ? (
        <div class="body" role="status">
          {state.away && <p>{say("loadFailed")}</p>}
          {state.away && (
            <button type="button" class="plain" onClick={() => desk.wake()}>
              {say("retry")}
            </button>
          )}
        </div>
      ) : view === "start" ? (
        <Start desk={desk} keep={keep} state={state} />
      ) : view === "talk" ? (
        <Talking desk={desk} keep={keep} state={state} />
      ) : (
        <Aside desk={desk} keep={keep} state={state} />
      )}
      {over && <div class="over">{say("drop")}</div>}
    </section>
  );
}

function Head({ desk, state, onClose }: Shown & { onClose: () => void }) {
  const { say, site, talk, view } = state;
  const [menu, setMenu] = useState(false);
  const [sure, setSure] = useState(false);
  const pop = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its opening is what moves the focus
  useEffect(() => pop.current?.querySelector("button")?.focus(), [menu]);
  const go = (next: View) => {
    setMenu(false);
    desk.store.set({ view: next });
  };
  const end = () => {
    setMenu(false);
    desk.ask("end", {}).catch((error) => desk.store.set({ told: desk.why(error) }));
  };
  const aside = view !== "start" && view !== "talk";
  const served = talk?.state === "active" && talk.agent && say("served", { name: talk.agent.name });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only shuts the menu that opened in it
    <header
      class="head"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu) return;
        setMenu(false);
        event.stopPropagation();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Node | null;
        if (menu && !event.currentTarget.contains(to)) setMenu(false);
      }}
    >
      {aside ? (
        <button
          type="button"
          class="tool"
          aria-label={say("back")}
          onClick={() => go(talk ? "talk" : "start")}
        >
          <Icon of="back" />
        </button>
      ) : (
        site?.logo && <Logo src={new URL(site.logo, desk.base).href} />
      )}
      <div>
        <h2>{site?.name || say("open")}</h2>
        {served && <small>{served}</small>}
      </div>
      <button
        type="button"
        class="tool"
        aria-label={say("menu")}
        aria-expanded={menu}
        onClick={() => {
          setSure(false);
          setMenu(!menu);
        }}
      >
        <Icon of="more" />
      </button>
      <button type="button" class="tool" aria-label={say("close")} onClick={onClose}>
        <Icon of="close" />
      </button>
      {menu && (
        <div class="pop" role="menu" ref={pop}>
          <button type="button" role="menuitem" onClick={() => desk.store.set({ muted: !state.muted })}>
            {say(state.muted ? "unmute" : "mute")}
          </button>
          {desk.wire.token && (
            <button type="button" role="menuitem" onClick={() => go("history")}>
              {say("history")}
            </button>
          )}
          {maySend(state) && (
            <button type="button" role="menuitem" onClick={() => go("transcript")}>
              {say("transcript")}
            </button>
          )}
          {talk && talk.state !== "ended" && (
            <button
              type="button"
              role="menuitem"
              class={sure ? "bad" : ""}
              onClick={() => (sure ? end() : setSure(true))}
            >
              {say(sure ? "endAsk" : "end")}
            </button>
          )}
        </div>
      )}
    </header>
  );
}

/** Of the company's own address; a page whose policy forbids it goes without. */
function Logo({ src }: { src: string }) {
  const [lost, setLost] = useState(false);
  return lost ? null : (
    <img class="logo" src={src} alt="" crossOrigin="anonymous" onError={() => setLost(true)} />
  );
}

/** Tab goes round within the panel. */
function stay(panel: HTMLElement, event: KeyboardEvent) {
  const reach = [...panel.querySelectorAll<HTMLElement>("button, a[href], input, textarea")].filter(
    (one) => !one.hasAttribute("disabled") && one.tabIndex >= 0 && one.offsetParent !== null,
  );
  const here = (panel.getRootNode() as ShadowRoot).activeElement;
  const edge = event.shiftKey ? reach[0] : reach.at(-1);
  if (here !== edge && here !== panel) return;
  event.preventDefault();
  (event.shiftKey ? reach.at(-1) : reach[0])?.focus();
}
