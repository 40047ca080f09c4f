/** Desktop notifications of this browser: asked for by a click, kept per browser, one for each new notice. */
import type { Notice } from "@shouwen/kit/api/types.ts";
import type { Language } from "@shouwen/kit/i18n/language.ts";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { details, headline } from "./told.ts";

const KEPT = "shouwen.desktop-notices";
const MOST = 3;
const listeners = new Set<() => void>();

export type Desktop = "on" | "off" | "denied" | "none";

export function desktop(): Desktop {
  if (!("Notification" in window)) return "none";
  if (Notification.permission === "denied") return "denied";
  return Notification.permission === "granted" && localStorage.getItem(KEPT) === "on" ? "on" : "off";
}

export function useDesktop(): Desktop {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, desktop);
}

/** Only called from a click, as browsers want it. */
export async function setDesktop(on: boolean) {
  if (on && Notification.permission === "default") await Notification.requestPermission();
  localStorage.setItem(KEPT, on ? "on" : "off");
  for (const listener of listeners) listener();
}

/** Those that came since the last look and are not read; nothing at the first look. */
export function fresh(all: Notice[], seen: number | undefined): Notice[] {
  if (seen === undefined) return [];
  return all.filter((notice) => notice.id > seen && !notice.read_at).slice(0, MOST);
}

export function useShown(all: Notice[] | undefined, lang: Language, onOpen: (notice: Notice) => void) {
  const seen = useRef<number>(undefined);
  const state = useDesktop();
  const open = useRef(onOpen);
  open.current = onOpen;
  useEffect(() => {
    if (!all) return;
    const came = fresh(all, seen.current);
    seen.current = Math.max(seen.current ?? 0, all[0]?.id ?? 0);
    if (state !== "on" || document.hasFocus()) return;
    for (const notice of came) {
      const body = [notice.number, ...details(notice, Date.now(), lang)].filter(Boolean).join("\n");
      const shown = new Notification(headline(notice, lang), { body, tag: `shouwen-${notice.id}`, lang });
      shown.onclick = () => {
        window.focus();
        open.current(notice);
        shown.close();
      };
    }
  }, [all, state, lang]);
}
