/** The designer's four calls: read, save, check, begin a draft. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { Version } from "@shouwen/kit/api/types.ts";
import type { Fault } from "./desk.ts";

type Loose = Record<"GET" | "PUT" | "POST", (path: string, init: object) => Parameters<typeof take>[0]>;
const loose = api as unknown as Loose;
const of = (id: number) => ({ params: { path: { version_id: id } } });
const PATH = "/standard-versions/{version_id}/bpmn";

export function readBpmn(id: number): Promise<string> {
  return take(loose.GET(PATH, { ...of(id), parseAs: "text" })) as Promise<string>;
}

export function saveBpmn(id: number, bpmn: string, digest: string): Promise<Version> {
  return take(loose.PUT(PATH, { ...of(id), body: { bpmn, digest } })) as Promise<Version>;
}

export async function checkBpmn(bpmn: string): Promise<Fault[]> {
  const told = await (take(loose.POST("/standards/check-bpmn", { body: { bpmn } })) as Promise<{
    items: Fault[];
  }>);
  return told.items;
}

export function draftOfBpmn(bpmn: string): Promise<Version> {
  return take(loose.POST("/standards/drafts/bpmn", { body: { bpmn } })) as Promise<Version>;
}

export function draftOfYaml(yaml: string): Promise<Version> {
  return take(api.POST("/standards/drafts", { body: { yaml } }));
}

export async function digestNow(id: number): Promise<string> {
  return (await take(api.GET("/standard-versions/{version_id}", of(id)))).digest;
}
