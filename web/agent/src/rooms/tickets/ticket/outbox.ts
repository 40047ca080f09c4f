/** Words on their way: shown at once, sent once, kept with a way to send again when the line breaks. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { FileRef, TicketCard } from "@shouwen/kit/api/types.ts";
import { useCallback, useState } from "react";
import { useFresh } from "../queries.ts";

export type Kind = "public" | "note" | "whisper";

export interface Outgoing {
  client_key: string;
  kind: Kind;
  text: string;
  files: FileRef[];
  at: string;
  /** the moment by which these words say that the customer will hear from us */
  promise?: string;
  failed?: string;
}

function post(number: string, out: Outgoing): Promise<TicketCard> {
  const params = { path: { number } };
  const body = { text: out.text, files: out.files.map((file) => file.id), client_key: out.client_key };
  return out.kind === "note"
    ? take(api.POST("/tickets/{number}/notes", { params, body }))
    : take(
        api.POST("/tickets/{number}/replies", { params, body: { ...body, promise: out.promise ?? null } }),
      );
}

export function useOutbox(number: string) {
  const fresh = useFresh(number);
  const [waiting, setWaiting] = useState<Outgoing[]>([]);
  const change = useCallback((key: string, next: Partial<Outgoing> | undefined) => {
    setWaiting((all) =>
      all.flatMap((one) => (one.client_key !== key ? [one] : next ? [{ ...one, ...next }] : [])),
    );
  }, []);
  const send = (out: Outgoing) => {
    setWaiting((all) => [
      ...all.filter((one) => one.client_key !== out.client_key),
      { ...out, failed: undefined },
    ]);
    post(number, out).then(
      async (card) => {
        await fresh(card);
        change(out.client_key, undefined);
      },
      (error: Error) => change(out.client_key, { failed: error.message }),
    );
  };
  const drop = (out: Outgoing) => change(out.client_key, undefined);
  return { waiting, send, drop };
}
