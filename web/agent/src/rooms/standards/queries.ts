import { api, take } from "@shouwen/kit/api/client.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const all = ["standards"] as const;

export function useStandards() {
  useLive("standards");
  return useQuery({ queryKey: all, queryFn: () => take(api.GET("/standards")) });
}

export function useVersions(code: string) {
  return useQuery({
    queryKey: [...all, code],
    queryFn: () => take(api.GET("/standards/{code}/versions", { params: { path: { code } } })),
  });
}

export function useVersion(id: number) {
  useLive("standards");
  return useQuery({
    queryKey: ["standard-version", id],
    queryFn: () => take(api.GET("/standard-versions/{version_id}", { params: { path: { version_id: id } } })),
    staleTime: 60_000,
  });
}

export function useFaults(id: number, enabled: boolean) {
  return useQuery({
    queryKey: ["standard-version", id, "faults"],
    queryFn: () =>
      take(api.GET("/standard-versions/{version_id}/faults", { params: { path: { version_id: id } } })),
    enabled,
  });
}

export function useUploadDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      take(api.POST("/standards/drafts", { body: { yaml: await file.text() } })),
    onSuccess: () => client.invalidateQueries({ queryKey: all }),
  });
}
