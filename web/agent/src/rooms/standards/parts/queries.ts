/** What can be done with a version, and the tickets that run under it. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { Publication, StandardScope as Scope, Version } from "@shouwen/kit/api/types.ts";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export type {
  ForeseenMove as Foreseen,
  InForce as Interval,
  ReadyStandard as Ready,
  StandardScope as Scope,
  TicketMove as Move,
} from "@shouwen/kit/api/types.ts";
export type Mapping = Record<string, string>;

const path = (id: number) => ({ params: { path: { version_id: id } } });

function useVerb<V, R>(run: (given: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["standards"] }),
        client.invalidateQueries({ queryKey: ["standard-version"] }),
      ]),
  });
}

export function useReady(enabled: boolean) {
  return useQuery({
    queryKey: ["standards", "ready"],
    queryFn: () => take(api.GET("/standards/ready")),
    enabled,
  });
}

export function useDraftReady() {
  return useVerb((body: { name: string; code: string | null }) =>
    take(api.POST("/standards/drafts/ready", { body })),
  );
}

export function useCopy(id: number) {
  return useVerb((_: undefined) =>
    take(api.POST("/standard-versions/{version_id}/copy", { ...path(id), body: {} })),
  );
}

export function useSubmit(id: number) {
  return useVerb((_: undefined) => take(api.POST("/standard-versions/{version_id}/submit", path(id))));
}

export function useReview(version: Version) {
  return useVerb((given: { approved: boolean; note: string }) =>
    take(
      api.POST("/standard-versions/{version_id}/review", {
        ...path(version.id),
        body: { ...given, digest: version.digest },
      }),
    ),
  );
}

export function usePublish(id: number) {
  return useVerb((body: Publication) =>
    take(api.POST("/standard-versions/{version_id}/publish", { ...path(id), body })),
  );
}

/** What would give way to the version if it were published so. */
export function useGivesWay(id: number, asked: Publication | undefined) {
  return useQuery({
    queryKey: ["standard-version", id, "gives-way", asked],
    queryFn: () =>
      take(api.POST("/standard-versions/{version_id}/publish/preview", { ...path(id), body: asked ?? {} })),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useRollBack(id: number) {
  return useVerb((reason: string) =>
    take(api.POST("/standard-versions/{version_id}/roll-back", { ...path(id), body: { reason } })),
  );
}

export function useRetire(id: number) {
  return useVerb((_: undefined) =>
    take(api.POST("/standard-versions/{version_id}/retire", { ...path(id), body: {} })),
  );
}

export function useCoverage(id: number) {
  return useMutation({
    mutationFn: ({ scope, share }: { scope: Scope; share: number }) =>
      take(api.POST("/standard-versions/{version_id}/coverage", { ...path(id), body: { ...scope, share } })),
  });
}

export function useRunning(id: number) {
  return useQuery({
    queryKey: ["standard-version", id, "running"],
    queryFn: () => take(api.GET("/standard-versions/{version_id}/running", path(id))),
  });
}

/** Looked at again every second while one is under way. */
export function useMoves(id: number) {
  return useQuery({
    queryKey: ["standard-version", id, "moves"],
    queryFn: () => take(api.GET("/standard-versions/{version_id}/moves", path(id))),
    refetchInterval: (query) =>
      query.state.data?.items.some((move) => move.state === "running") ? 1000 : false,
  });
}

export function usePreviewMove(from: number) {
  return useMutation({
    mutationFn: ({ to, mapping }: { to: number; mapping: Mapping }) =>
      take(
        api.POST("/standard-versions/{version_id}/moves/preview", {
          ...path(to),
          body: { from_version: from, mapping },
        }),
      ),
  });
}

export function useMove(from: number) {
  return useVerb(({ to, mapping }: { to: number; mapping: Mapping }) =>
    take(
      api.POST("/standard-versions/{version_id}/moves", {
        ...path(to),
        body: { from_version: from, mapping },
      }),
    ),
  );
}

export function useUndoMove() {
  return useVerb((id: number) =>
    take(api.POST("/ticket-moves/{move_id}/undo", { params: { path: { move_id: id } } })),
  );
}
