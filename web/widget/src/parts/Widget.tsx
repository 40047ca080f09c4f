/** The bubble, and the panel that it opens. */
import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../desk.ts";
import { Icon } from "../icons.tsx";
import type { Keep } from "../keep.ts";
import { awaken } from "../sound.ts";
import { useStore } from "../store.ts";
import { inkOn, unread } from "../talk.ts";
import { later } from "./later.tsx";

/** Comes when somebody reaches for the bubble: most visitors of a page never do. */
const load = () => import("./Panel.tsx").then((part) => part.Panel);
const Panel = later(load);

interface Props {
  desk: Desk;
  keep: Keep;
  host: HTMLElement;
  colour: string | undefined;
}

export function Widget({ desk, keep, host, colour }: Props) {
  const state = useStore(desk.store);
  const { say, site } = state;
  const bubble = useRef<HTMLButtonElement>(null);
  const was = useRef(state.open);
  const paint = colour ?? site?.colour ?? "";
  useEffect(() => {
    if (!/^#[0-9a-f]{6}$/i.test(paint)) return;
    host.style.setProperty("--c", paint);
    host.style.setProperty("--on", inkOn(paint));
  }, [host, paint]);
  useEffect(() => {
    host.lang = state.language;
  }, [host, state.language]);
  useEffect(() => {
    const look = () => desk.saw();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [desk]);
  useEffect(() => {
    desk.saw();
    if (was.current && !state.open) bubble.current?.focus();
    was.current = state.open;
  }, [desk, state.open]);
  if (!site && !state.away && !state.open) return null;
  const n = unread(state.messages, state.seen);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that somebody is here, as browsers want it before any sound
    <div class={`root ${state.open ? "opened" : ""}`} onPointerDown={awaken} onKeyDown={awaken}>
      {state.open ? (
        <Panel desk={desk} keep={keep} state={state} />
      ) : (
        <button
          ref={bubble}
          type="button"
          class="bubble"
          aria-haspopup="dialog"
          onPointerEnter={load}
          onFocus={load}
          aria-label={n ? say("openUnread", { n }) : say("open")}
          onClick={() => desk.store.set({ open: true })}
        >
          <Icon of="chat" size={26} />
          {n > 0 && <span class="badge">{n > 99 ? "99+" : n}</span>}
        </button>
      )}
    </div>
  );
}
