/** The portal's way to the server: no session, a signed key per ticket instead. */
import { take, upload } from "@shouwen/kit/api/client.ts";
import type { Company, FileRef, Listed } from "@shouwen/kit/api/types.ts";
import { locale } from "@shouwen/kit/i18n/language.ts";

export interface Choice {
  code: string;
  name: string;
  children: Choice[];
}

export interface Config {
  company: Company;
  problem_types: Choice[];
  products: Choice[];
  regions: Choice[];
  languages: string[];
  form: string;
  limits: { description: number; files: number; file_bytes: number };
}

export interface Asking {
  description: string;
  contact: { name: string; phone: string; email: string };
  problem_type?: string;
  product?: string;
  region?: string;
  files: string[];
  form: string;
  website: string;
}

export interface Asked {
  number: string;
  status: string;
  promised_first_response_at: string | null;
  follow: string;
}

export interface Step {
  code: string;
  at: string | null;
  due: string | null;
}

export interface Ticket {
  number: string;
  subject: string;
  status: string;
  opened_at: string;
  steps: Step[];
  /** until when somebody promised to write */
  promise: string | null;
  may: string[];
  urges: number;
  rating: string | null;
  /** numbers of one's own that go on in this one */
  merged: string[];
}

/** What the company says of a major incident that goes on. */
export interface PublicNotice {
  text: string;
  since: string;
}

export interface Message {
  id: number;
  at: string;
  mine: boolean;
  name: string;
  text: string;
  files: FileRef[];
}

/** The content of a file goes by header too, so that no address carries the key. */
async function content(follow: string, file: FileRef): Promise<Blob> {
  const headers = { "Accept-Language": locale(), "X-Follow": follow };
  const asked = fetch(`/api/v1/portal/ticket/files/${file.id}`, { headers, credentials: "omit" }).then(
    async (response) =>
      response.ok ? { data: await response.blob(), response } : { error: await response.json(), response },
  );
  return take<Blob>(asked);
}

/** A file that is up: `key` is our right to attach it. */
export interface Kept {
  key: string;
  name: string;
  size: number;
}

export interface Rating {
  number: string;
  subject: string;
  company: string;
  state: "open" | "answered" | "expired";
  score: number | null;
}

/** What the company promises; `whom` is empty for everyone. */
export interface ServicePromise {
  standard: string;
  version: number;
  since: string;
  phone: string;
  sentences: {
    text: string;
    clock: string;
    counted: string;
    limits: { whom: string; within: string }[];
  }[];
}

/** By what right a file is kept. */
export interface Right {
  follow?: string;
  form?: string;
  guest?: string;
}

interface With {
  body?: unknown;
  follow?: string;
  appointment?: string;
  guest?: string;
  once?: string;
}

export async function call<T>(
  method: "GET" | "POST",
  path: string,
  { body, follow, appointment, guest, once }: With = {},
): Promise<T> {
  const headers: Record<string, string> = { "Accept-Language": locale() };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (follow) headers["X-Follow"] = follow;
  if (appointment) headers["X-Appointment"] = appointment;
  if (guest) headers["X-Guest"] = guest;
  if (once) headers["Idempotency-Key"] = once;
  const asked = fetch(`/api/v1/portal${path}`, {
    method,
    headers,
    credentials: "omit",
    body: body === undefined ? undefined : JSON.stringify(body),
  }).then(async (response) => {
    const told: unknown = response.status === 204 ? null : await response.json().catch(() => undefined);
    return response.ok ? { data: told as T, response } : { error: told, response };
  });
  return take<T>(asked);
}

/** Of a guest's files the id is the right: only who sent one can attach it. */
async function keep(file: File, right: Right): Promise<Kept> {
  if (right.guest) {
    const up = await upload<FileRef>("/portal/task/files", file, { "X-Guest": right.guest });
    return { key: String(up.id), name: up.name, size: up.size };
  }
  return upload<Kept>("/portal/files", file, {
    ...(right.follow ? { "X-Follow": right.follow } : {}),
    ...(right.form ? { "X-Form": right.form } : {}),
  });
}

export const portal = {
  incidents: () => call<Listed<PublicNotice>>("GET", "/incidents"),
  config: () => call<Config>("GET", "/config"),
  ask: (body: Asking, once: string) => call<Asked>("POST", "/tickets", { body, once }),
  find: (body: { number: string; contact: string }) =>
    call<{ follow: string; ticket: Ticket }>("POST", "/follow", { body }),
  ticket: (follow: string) => call<Ticket>("GET", "/ticket", { follow }),
  messages: (follow: string) => call<Listed<Message>>("GET", "/ticket/messages", { follow }),
  write: (follow: string, body: { text: string; files: string[]; client_key: string }) =>
    call<Ticket>("POST", "/ticket/messages", { follow, body }),
  content,
  urge: (follow: string) => call<Ticket>("POST", "/ticket/urge", { follow, body: {} }),
  reopen: (follow: string, reason: string) =>
    call<Ticket>("POST", "/ticket/reopen", { follow, body: { reason } }),
  keep,
  promise: () => call<ServicePromise>("GET", "/promise"),
  rating: (token: string) => call<Rating>("GET", `/ratings/${encodeURIComponent(token)}`),
  rate: (token: string, body: { score: number; text: string }) =>
    call<Rating>("POST", `/ratings/${encodeURIComponent(token)}`, { body }),
};
