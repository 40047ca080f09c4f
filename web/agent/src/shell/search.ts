/** Addresses that people can read and send: every filter as plain text. */
export type Search = Record<string, string | undefined>;

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== "" && value !== null,
  );
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return text ? `?${text.replaceAll("%2C", ",")}` : "";
}

/** Keeps the named keys that have a text; for a route's `validateSearch`. */
export function only<K extends string>(...keys: K[]) {
  return (search: Record<string, unknown>): { [P in K]?: string } => {
    const kept: { [P in K]?: string } = {};
    for (const key of keys) {
      const value = search[key];
      if (typeof value === "string" && value) kept[key] = value;
    }
    return kept;
  };
}

export function listOf(value: string | undefined): string[] {
  return value ? value.split(",") : [];
}
