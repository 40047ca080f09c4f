/** The doors of a guest's one task; the key goes by header, no address carries it. */
import { take } from "@shouwen/kit/api/client.ts";
import type { FileRef } from "@shouwen/kit/api/types.ts";
import { locale } from "@shouwen/kit/i18n/language.ts";
import { call } from "../../shell/api.ts";

export interface Said {
  id: number;
  at: string;
  kind: "shared" | "said" | "asked" | "answered" | "returned";
  side: "guest" | "customer" | "company";
  name: string;
  text: string;
  files: FileRef[];
}

interface Both {
  zh: string;
  en: string;
}

export interface Task {
  number: string;
  company: string;
  guest: string;
  team: Both;
  name: Both;
  text: Both | null;
  state: "open" | "answered" | "returned";
  asked_at: string;
  due_at: string | null;
  ended_at: string | null;
  lines: Said[];
}

export type Way = "answer" | "question" | "return";

async function content(guest: string, file: FileRef): Promise<Blob> {
  const headers = { "Accept-Language": locale(), "X-Guest": guest };
  const asked = fetch(`/api/v1/portal/task/files/${file.id}`, { headers, credentials: "omit" }).then(
    async (response) =>
      response.ok ? { data: await response.blob(), response } : { error: await response.json(), response },
  );
  return take<Blob>(asked);
}

export const task = {
  read: (guest: string) => call<Task>("GET", "/task", { guest }),
  send: (guest: string, way: Way, text: string, files: string[]) =>
    call<Task>("POST", `/task/${way}`, {
      guest,
      body: way === "return" ? { reason: text } : { text, files: files.map(Number) },
    }),
  content,
};
