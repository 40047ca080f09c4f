/** The stream as it is read: days, runs of one author, events folded. */
import type { ContactMessage, Message as TicketMessage } from "@shouwen/kit/api/types.ts";
import dayjs from "dayjs";

type Message = TicketMessage | ContactMessage;

export interface Said {
  type: "said";
  key: string;
  message: Message;
  /** the same author went on within minutes: no name again */
  follows: boolean;
}

export interface Happened {
  type: "events";
  key: string;
  messages: Message[];
}

export interface Day {
  type: "day";
  key: string;
  at: string;
}

export type Piece = Said | Happened | Day;

const RUN = 5 * 60_000;

export function streamOf(messages: Message[]): Piece[] {
  const pieces: Piece[] = [];
  let before: Message | undefined;
  for (const message of messages) {
    if (!before || !dayjs(message.at).isSame(before.at, "day")) {
      pieces.push({ type: "day", key: `day-${message.id}`, at: message.at });
      before = undefined;
    }
    const last = pieces.at(-1);
    if (message.kind === "event") {
      if (last?.type === "events") last.messages.push(message);
      else pieces.push({ type: "events", key: `events-${message.id}`, messages: [message] });
    } else {
      pieces.push({ type: "said", key: String(message.id), message, follows: follows(before, message) });
    }
    before = message;
  }
  return pieces;
}

function follows(before: Message | undefined, message: Message): boolean {
  if (!before || before.kind !== message.kind || before.author !== message.author) return false;
  if (cameWith(before) !== cameWith(message)) return false;
  return Date.parse(message.at) - Date.parse(before.at) < RUN;
}

/** The merged ticket that a message came with, if any. */
function cameWith(message: Message): string {
  return "number" in message ? (message.number ?? "") : "";
}

export type Side = "customer" | "person" | "bot" | "note";

export function sideOf(message: { kind: string; author: string }): Side {
  if (message.kind === "note" || message.kind === "whisper") return "note";
  if (/^(customer|visitor)/.test(message.author)) return "customer";
  return /^(bot|system)/.test(message.author) ? "bot" : "person";
}
