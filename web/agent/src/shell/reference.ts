/** Teams, problems, products and regions, as every form and filter chooses from them. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { Listed, Named } from "@shouwen/kit/api/types.ts";
import { useQuery } from "@tanstack/react-query";

export type Kind = "teams" | "problems" | "products" | "regions";

export function useReference(kind: Kind): Named[] {
  const { data } = useQuery({
    queryKey: ["reference", kind],
    queryFn: () => take<Listed<Named>>(api.GET(`/${kind}` as "/teams")),
    staleTime: 60_000,
  });
  return (data?.items ?? []).filter((one) => !one.archived);
}

export interface Branch {
  value: string;
  title: string;
  children: Branch[];
}

/** Rows with parents as a tree; a row whose parent is archived stands at the top. */
export function treeOf(rows: Named[]): Branch[] {
  const branches = new Map(
    rows.map((row) => [row.id, { value: row.code, title: row.name, children: [] as Branch[] }]),
  );
  const tops: Branch[] = [];
  for (const row of rows) {
    const branch = branches.get(row.id);
    if (branch) (branches.get(row.parent ?? -1)?.children ?? tops).push(branch);
  }
  return tops;
}
