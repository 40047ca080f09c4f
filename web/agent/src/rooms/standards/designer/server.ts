/** The designer's calls: read, save, check, begin a draft. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { Version } from "@shouwen/kit/api/types.ts";
import { useQuery } from "@tanstack/react-query";
import type { Fault } from "./desk.ts";

const of = (id: number) => ({ params: { path: { version_id: id } } });

export function readBpmn(id: number): Promise<string> {
  const asked = api.GET("/standard-versions/{version_id}/bpmn", { ...of(id), parseAs: "text" });
  return take<unknown>(asked) as Promise<string>;
}

export function saveBpmn(id: number, bpmn: string, digest: string): Promise<Version> {
  return take(api.PUT("/standard-versions/{version_id}/bpmn", { ...of(id), body: { bpmn, digest } }));
}

export async function checkBpmn(bpmn: string): Promise<Fault[]> {
  return (await take(api.POST("/standards/check-bpmn", { body: { bpmn } }))).items;
}

export function draftOfBpmn(bpmn: string): Promise<Version> {
  return take(api.POST("/standards/drafts/bpmn", { body: { bpmn } }));
}

/** A draft with the same words and drawing. */
export function copyOf(id: number): Promise<Version> {
  return take(api.POST("/standard-versions/{version_id}/copy", { ...of(id), body: {} }));
}

export function draftOfYaml(yaml: string): Promise<Version> {
  return take(api.POST("/standards/drafts", { body: { yaml } }));
}

export async function digestNow(id: number): Promise<string> {
  return (await take(api.GET("/standard-versions/{version_id}", of(id)))).digest;
}

/** The registered addresses, for those who may see them. */
export function useWebhooks(may: boolean) {
  const found = useQuery({
    queryKey: ["webhooks"],
    queryFn: () => take(api.GET("/webhooks")),
    enabled: may,
  });
  return found.data?.items;
}
