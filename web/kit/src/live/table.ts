/** Which cached lists a fact makes stale. Each room hands in its table; nothing else couples a page to facts. */
import type { QueryClient, QueryKey } from "@tanstack/react-query";

export interface Heard {
  kind: string;
  subject: string;
  ticket?: string | null;
  rooms?: string[];
  cursor?: string;
  data?: Record<string, unknown>;
}

export type Table = Record<string, (fact: Heard) => QueryKey[]>;

const tables: Table[] = [];

export function hear(table: Table) {
  if (!tables.includes(table)) tables.push(table);
}

export function keysOf(fact: Heard): QueryKey[] {
  return tables.flatMap((table) => (table[fact.kind] ?? table["*"])?.(fact) ?? []);
}

/** Many calls within a blink are one. */
export function gathered(work: () => void, wait = 60): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      work();
    }, wait);
  };
}

/** Many facts within a blink make one refetch a key. */
export function refresher(client: QueryClient) {
  const stale = new Map<string, QueryKey>();
  const flush = gathered(() => {
    const keys = [...stale.values()];
    stale.clear();
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
  });
  return (fact: Heard) => {
    for (const key of keysOf(fact)) stale.set(JSON.stringify(key), key);
    if (stale.size) flush();
  };
}
