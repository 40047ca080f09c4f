/**
 * What this browser keeps for one site and each of its users: on a shared computer the next one finds nothing of it.
 * A forbidden or full storage costs memory over a reload, never the talk at hand.
 */
const memory = new Map<string, string>();

export interface Keep {
  /** the site's own user, empty for nobody known */
  whose: string;
  get<T>(name: string): T | undefined;
  set(name: string, value: unknown): void;
  /** the full name in the storage, for hearing other tabs */
  at(name: string): string;
}

export function keepOf(site: string, whose = ""): Keep {
  const keep: Keep = { ...storeOf(at), whose };
  function at(name: string) {
    return `shouwen.chat.${site}.${keep.whose && `${keep.whose}@`}${name}`;
  }
  return keep;
}

function storeOf(at: Keep["at"]): Omit<Keep, "whose"> {
  return {
    at,
    get<T>(name: string) {
      let said: string | null | undefined;
      try {
        said = localStorage.getItem(at(name));
      } catch {
        said = memory.get(at(name));
      }
      try {
        return said ? (JSON.parse(said) as T) : undefined;
      } catch {
        return undefined;
      }
    },
    set(name, value) {
      const said = value === undefined ? undefined : JSON.stringify(value);
      try {
        if (said === undefined) localStorage.removeItem(at(name));
        else localStorage.setItem(at(name), said);
      } catch {
        if (said === undefined) memory.delete(at(name));
        else memory.set(at(name), said);
      }
    },
  };
}

/** The talk that was begun in this very tab: a page that is loaded anew knows it, another person's tab does not. */
export function talkOfTab(site: string, begun?: string): string | undefined {
  const name = `shouwen.chat.${site}.tab`;
  try {
    if (begun) sessionStorage.setItem(name, begun);
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Words that could not be sent in this talk begin the next one, if the visitor wants it. */
export function keepFor(keep: Keep, text: string | undefined) {
  if (text) keep.set("draft", [keep.get<string>("draft"), text].filter(Boolean).join("\n"));
}
