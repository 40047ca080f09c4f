import { api, take } from "@shouwen/kit/api/client.ts";
import { useQuery } from "@tanstack/react-query";
import { readBpmn } from "../designer/server.ts";

export function useChanges(a: number, b: number) {
  return useQuery({
    queryKey: ["standard-version", a, "changes", b],
    queryFn: () =>
      take(
        api.GET("/standard-versions/{version_id}/changes/{other_id}", {
          params: { path: { version_id: a, other_id: b } },
        }),
      ),
    enabled: a > 0 && b > 0,
  });
}

type Page = NonNullable<ReturnType<typeof useChanges>["data"]>;
export type Change = Page["items"][number];

export function useDrawing(id: number, wanted: boolean) {
  return useQuery({
    queryKey: ["standard-version", id, "drawing"],
    queryFn: () => readBpmn(id),
    enabled: wanted && id > 0,
  });
}
