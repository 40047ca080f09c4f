export type Nested<R> = R & { children?: Nested<R>[] };

/** Rows with parents as antd's table wants them; a leaf has no `children`, or it would show an arrow. */
export function nested<R extends { id: number; parent: number | null }>(rows: R[]): Nested<R>[] {
  const all = new Map<number, Nested<R>>(rows.map((row) => [row.id, { ...row }]));
  const tops: Nested<R>[] = [];
  for (const row of all.values()) {
    const parent = row.parent === null ? undefined : all.get(row.parent);
    if (!parent) tops.push(row);
    else {
      parent.children ??= [];
      parent.children.push(row);
    }
  }
  return tops;
}
