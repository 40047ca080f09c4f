/** Shapes of doors that the API's own document does not hold yet, as agreed; each goes when `make api` brings it. */
import type { Company, Listed, Ref } from "./types.ts";

export interface TicketRow {
  number: string;
  subject: string;
  status: string;
  waiting: string;
  level: string;
  team: Ref | null;
  holder: { id: number; name: string } | null;
  first_owner: { id: number; name: string } | null;
  customer: { id: number; name: string; tier: string };
  channel: string;
  problem: Ref | null;
  opened_at: string;
  due_at: string | null;
  due_clock: string;
  urges: number;
  unread: number;
}

export interface Counts {
  mine: number;
  team: number;
  all: number;
  watching: number;
}

export interface Contact {
  name: string;
  phone?: string;
  email?: string;
}

export interface NewTicket {
  subject: string;
  description: string;
  contact: Contact;
  channel?: string;
  problem_type?: string;
  product?: string;
  region?: string;
}

export interface Opened {
  number: string;
  status: string;
  team: string | null;
  promised_first_response_at: string | null;
}

export interface Clock {
  clock: string;
  state: string;
  started_at: string;
  due_at: string | null;
  met_at: string | null;
  breached_at: string | null;
  paused: boolean;
}

export interface PathStep {
  node: string;
  name: string;
  status: string;
  entered_at: string | null;
  left_at: string | null;
}

export interface FileRef {
  id: number;
  name: string;
  type: string;
  size: number;
}

export interface TicketCard extends TicketRow {
  description: string;
  conversation_id: number;
  product: Ref | null;
  region: Ref | null;
  node: string;
  standard: { version_id: number; name: string; version: number };
  path: PathStep[];
  clocks: Clock[];
  may: string[];
  files: FileRef[];
}

export interface Message {
  id: number;
  at: string;
  kind: "public" | "note" | "event";
  author: string;
  author_name: string;
  text: string;
  files: FileRef[];
  client_key: string | null;
}

export interface LogEvent {
  id: number;
  at: string;
  kind: string;
  actor: string;
  actor_name: string;
  subject: string;
  data: Record<string, unknown>;
}

export interface TicketQuery {
  view?: string;
  status?: string;
  team?: string;
  level?: string;
  problem?: string;
  customer?: number;
  q?: string;
  after?: string;
  limit?: number;
}

type Op<A, P = unknown, B = undefined> = {
  parameters: P;
  responses: { 200: { content: { "application/json": A } } };
} & (B extends undefined ? { requestBody?: never } : { requestBody: { content: { "application/json": B } } });
interface At<K> {
  path: K;
}
interface Asked<Q> {
  query?: Q;
}
type OnTicket<B> = Op<TicketCard, At<{ number: string }>, B>;
type OfTicket<A, Q = { after?: string }> = Op<A, At<{ number: string }> & Asked<Q>>;

export interface Coming {
  "/portal/config": { get: Op<{ company: Company }> };
  "/tickets": { get: Op<Listed<TicketRow>, Asked<TicketQuery>>; post: Op<Opened, unknown, NewTicket> };
  "/tickets/counts": { get: Op<Counts> };
  "/tickets/{number}": { get: OfTicket<TicketCard> };
  "/tickets/{number}/messages": { get: OfTicket<Listed<Message>> };
  "/tickets/{number}/events": { get: OfTicket<Listed<LogEvent>> };
  "/tickets/{number}/close": { post: OnTicket<{ reason: string }> };
  "/tickets/{number}/replies": { post: OnTicket<{ text: string; files: number[]; client_key: string }> };
  "/tickets/{number}/notes": { post: OnTicket<{ text: string; files: number[]; client_key: string }> };
}
