/** What the widget knows, and who is told when it changes. */
import { useEffect, useState } from "preact/hooks";
import type { Keep } from "./keep.ts";
import type { LineState } from "./line.ts";
import type { Held } from "./post.ts";
import type { Message, Outgoing, Site, TalkState } from "./types.ts";
import type { Language, Say } from "./words/words.ts";

export type View = "start" | "talk" | "callback" | "leave" | "transcript" | "history";

export interface State {
  site: Site | undefined;
  /** the site could not be reached at all */
  away: boolean;
  language: Language;
  say: Say;
  open: boolean;
  view: View;
  talk: TalkState | undefined;
  messages: Message[];
  out: Outgoing[];
  rising: { key: string; name: string; why?: string }[];
  line: LineState;
  /** why words wait */
  held: Held;
  /** until when the other side counts as typing */
  typing: number;
  /** id of the last message that the visitor saw */
  seen: number;
  muted: boolean;
  /** said once above the words: what was arranged, or what went wrong */
  told: string;
}

/** No talk yet. */
export const BLANK = {
  talk: undefined,
  messages: [],
  view: "start",
  told: "",
  seen: 0,
  rising: [],
  typing: 0,
} satisfies Partial<State>;

export class Store {
  private listeners = new Set<() => void>();

  constructor(
    public state: State,
    private readonly keep: Keep,
  ) {}

  set(change: Partial<State>) {
    this.state = { ...this.state, ...change };
    for (const name of ["open", "seen", "muted"] as const) {
      if (name in change) this.keep.set(name, this.state[name]);
    }
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export function useStore(store: Store): State {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.subscribe(() => setState(store.state));
  }, [store]);
  return state;
}
