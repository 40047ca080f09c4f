import { api, take } from "@shouwen/kit/api/client.ts";
import type { Invitation, Person, PersonChange } from "@shouwen/kit/api/types.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import {
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";

export interface PeopleFilters {
  q?: string;
  team?: string;
  role?: string;
  dismissed?: string;
}

export const peopleKey = ["people"] as const;

export function usePeople({ q, team, dismissed }: PeopleFilters) {
  useLive("staff");
  return useInfiniteQuery({
    queryKey: [...peopleKey, { q, team, dismissed }],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET("/people", {
          params: { query: { q, team, dismissed: dismissed === "yes", after: pageParam, limit: 100 } },
          signal,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.next ? Number(page.next) : undefined),
    placeholderData: (before) => before,
  });
}

/** Everybody in service whom one may see, for choosing from. */
export function useEverybody(): Person[] {
  useLive("staff");
  const { data } = useQuery({
    queryKey: [...peopleKey, "all"],
    queryFn: () => take(api.GET("/people", { params: { query: { limit: 200 } } })),
    staleTime: 30_000,
  });
  return data?.items ?? [];
}

export function useStale(...keys: QueryKey[]) {
  const client = useQueryClient();
  return () => Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

export function useChangePerson() {
  return useMutation({
    mutationFn: ({ id, change }: { id: number; change: PersonChange }) =>
      take(api.PATCH("/people/{person_id}", { params: { path: { person_id: id } }, body: change })),
    onSuccess: useStale(peopleKey),
  });
}

export function useInvite() {
  return useMutation({
    mutationFn: (body: Invitation) => take(api.POST("/invitations", { body })),
    onSuccess: useStale(peopleKey),
  });
}

export function useInviteAgain() {
  return useMutation({
    mutationFn: (id: number) =>
      take(api.POST("/people/{person_id}/invite", { params: { path: { person_id: id } } })),
  });
}

export function useService() {
  return useMutation({
    mutationFn: ({ id, to }: { id: number; to: "dismiss" | "restore" }) =>
      take(api.POST(`/people/{person_id}/${to}`, { params: { path: { person_id: id } } })),
    onSuccess: useStale(peopleKey),
  });
}

export function useShifts(from: string, to: string) {
  return useQuery({
    queryKey: ["shifts", from, to],
    queryFn: () => take(api.GET("/shifts", { params: { query: { from, to } } })),
  });
}

export function useAddShift() {
  return useMutation({
    mutationFn: (body: { person: number; starts_at: string; ends_at: string }) =>
      take(api.POST("/shifts", { body })),
    onSuccess: useStale(["shifts"]),
  });
}

export function useShiftState() {
  return useMutation({
    mutationFn: ({ id, to }: { id: number; to: "archive" | "restore" }) =>
      take(api.POST(`/shifts/{shift_id}/${to}`, { params: { path: { shift_id: id } } })),
    onSuccess: useStale(["shifts"]),
  });
}
