/** Teams, problems, products and regions, as every form and filter chooses from them. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useQuery } from "@tanstack/react-query";

export type Kind = "teams" | "problems" | "products" | "regions" | "skills" | "departments";

export interface Named {
  id: number;
  code: string;
  name: string;
  parent: number | null;
}

interface Row extends Omit<Named, "parent"> {
  name_en: string;
  parent?: number | null;
}

async function read(kind: Kind): Promise<Row[]> {
  switch (kind) {
    case "teams":
      return (await take(api.GET("/teams"))).items;
    case "departments":
      return (await take(api.GET("/departments"))).items;
    default:
      return (await take(api.GET(`/${kind}`))).items;
  }
}

export const referenceKey = (kind: string) => ["reference", kind] as const;

/** Rows in use, named in the reader's language. */
export function useReference(kind: Kind): Named[] {
  const lang = useLanguage();
  const { data } = useQuery({ queryKey: referenceKey(kind), queryFn: () => read(kind), staleTime: 60_000 });
  return (data ?? []).map((row) => ({
    id: row.id,
    code: row.code,
    name: (lang === "en" && row.name_en) || row.name,
    parent: row.parent ?? null,
  }));
}

export interface Branch<V> {
  value: V;
  title: string;
  children: Branch<V>[];
}

/** Rows with parents as a tree; a row whose parent is archived stands at the top. */
export function treeOf<V = string>(rows: Named[], key = (row: Named) => row.code as V): Branch<V>[] {
  const branches = new Map<number, Branch<V>>(
    rows.map((row) => [row.id, { value: key(row), title: row.name, children: [] }]),
  );
  const tops: Branch<V>[] = [];
  for (const row of rows) {
    const branch = branches.get(row.id);
    if (branch) (branches.get(row.parent ?? -1)?.children ?? tops).push(branch);
  }
  return tops;
}
