/** Keys of the page: `useKeys({ j: next, "g t": toTickets, "Mod+k": search })`. Quiet while someone types. */
import { useEffect, useRef } from "react";

type Handlers = Record<string, (event: KeyboardEvent) => void>;

const SEQUENCE_MS = 900;
let before: { key: string; at: number } | undefined;

export function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

export function pressed(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Mod+${key}` : key;
}

export function useKeys(handlers: Handlers, active = true) {
  const now = useRef(handlers);
  now.current = handlers;
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (event.defaultPrevented || event.altKey) return;
      if (!key.startsWith("Mod+") && (typing(event.target) || overlaid(event.target))) return;
      const first = before && event.timeStamp - before.at < SEQUENCE_MS ? before.key : "";
      const handler =
        (first && now.current[`${first} ${key}`]) || (first === "g" ? undefined : now.current[key]);
      if (handler) {
        event.preventDefault();
        handler(event);
        before = undefined;
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [active]);
}

/** Remember the key for sequences, after every handler has looked. */
export function rememberKeys(): () => void {
  const remember = (event: KeyboardEvent) => {
    before =
      typing(event.target) || event.defaultPrevented ? undefined : { key: event.key, at: event.timeStamp };
  };
  window.addEventListener("keyup", remember);
  return () => window.removeEventListener("keyup", remember);
}

/** In a dialog or a menu the keys belong to it. */
function overlaid(target: EventTarget | null): boolean {
  return (
    target instanceof Element && Boolean(target.closest('[role="dialog"], [role="menu"], [role="listbox"]'))
  );
}
