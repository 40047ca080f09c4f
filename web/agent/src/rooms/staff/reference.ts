/** Doors of reference data: trees, departments and teams share the same shape of change. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { useMutation, useQuery } from "@tanstack/react-query";
import { referenceKey } from "../../shell/reference.ts";
import { useStale } from "./queries.ts";

export type Tree = "problems" | "products" | "regions" | "skills";
export type Sort = Tree | "departments" | "teams" | "holidays" | "presence-kinds";

export function useTreeRows(kind: Tree, archived: boolean) {
  return useQuery({
    queryKey: [...referenceKey(kind), { archived }],
    queryFn: () => take(api.GET(`/${kind}`, { params: { query: { archived } } })),
  });
}

export function useDepartments(archived: boolean) {
  return useQuery({
    queryKey: [...referenceKey("departments"), { archived }],
    queryFn: () => take(api.GET("/departments", { params: { query: { archived } } })),
  });
}

export function useTeams(archived: boolean) {
  return useQuery({
    queryKey: [...referenceKey("teams"), { archived }],
    queryFn: () => take(api.GET("/teams", { params: { query: { archived } } })),
  });
}

export function usePresenceKinds(archived: boolean) {
  return useQuery({
    queryKey: [...referenceKey("presence-kinds"), { archived }],
    queryFn: () => take(api.GET("/presence-kinds", { params: { query: { archived } } })),
  });
}

export function useHolidays() {
  return useQuery({ queryKey: referenceKey("holidays"), queryFn: () => take(api.GET("/holidays")) });
}

export interface RowFields {
  code: string;
  name: string;
  name_en?: string;
  parent?: number | null;
  head?: number | null;
  department?: number | null;
  leader?: number | null;
  members?: number[];
  day?: string;
  kind?: "holiday" | "workday";
  takes_work?: boolean;
}

/** Adds a row, or changes the one with this id. The fields asked for are those of its sort. */
export function useSaveRow(sort: Sort) {
  return useMutation({
    mutationFn: ({ id, fields }: { id: number | undefined; fields: RowFields }) =>
      id === undefined
        ? take(api.POST(`/${sort}` as "/regions", { body: fields }))
        : take(
            api.PATCH(`/${sort}/{row_id}` as "/regions/{row_id}", {
              params: { path: { row_id: id } },
              body: fields,
            }),
          ),
    onSuccess: useStale(referenceKey(sort)),
  });
}

export function useRowState(sort: Sort) {
  return useMutation({
    mutationFn: ({ id, to }: { id: number; to: "archive" | "restore" }) =>
      take(api.POST(`/${sort}/{row_id}/${to}`, { params: { path: { row_id: id } } })),
    onSuccess: useStale(referenceKey(sort)),
  });
}
