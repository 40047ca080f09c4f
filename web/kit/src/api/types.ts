/** What the API speaks, by hand until `make api` writes it from the server's own document. */
export interface Ref {
  id: number;
  code: string;
  name: string;
}

export type Scope = "own" | "team" | "below" | "all";

export interface Company {
  name: string;
  logo: string | null;
  colour: string | null;
}

export interface Session {
  person: {
    id: number;
    name: string;
    email: string;
    language: string;
    roles: string[];
    teams: Ref[];
    presence: string;
  };
  capabilities: Record<string, Scope>;
  company: Company;
  csrf: string;
}

export interface Demo {
  people: { email: string; name: string; role: string }[];
  password: string;
}

export interface Listed<T> {
  items: T[];
  next: string | null;
}

export interface Person {
  id: number;
  email: string;
  name: string;
  phone: string;
  language: string;
  roles: string[];
  department: Ref | null;
  teams: Ref[];
  skills: { code: string; name: string; level: number }[];
  presence: string;
  active: boolean;
}

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

export interface CustomerRow {
  id: number;
  name: string;
  tier: string;
  region: string | null;
  identities: { kind: string; value: string }[];
}

export interface CustomerCard extends CustomerRow {
  note: string;
  language: string;
  created_at: string;
}

export interface Text {
  zh: string;
  en: string;
}

export interface Owner {
  role?: string;
  team?: string;
  skill?: string;
  who?: string;
}

export interface Script {
  code: string;
  name: Text;
  text: Text;
}

export interface StandardNode {
  id: string;
  kind: string;
  name: Text;
  status?: string;
  owner?: Owner;
  waits_for?: string;
  limits?: string[];
  inputs?: Text[];
  outputs?: Text[];
  sop?: Text;
  scripts?: Script[];
  ways?: { upon?: string; to: string; name?: Text }[];
}

export interface Match {
  problem?: string[];
  level?: string[];
  tier?: string[];
  region?: string[];
  product?: string[];
}

export interface LimitRow extends Match {
  within: string;
  calendar?: string;
  warn?: number;
  goal?: number;
  escalate?: Owner;
}

export interface StandardDocument {
  code: string;
  name: Text;
  about: Text;
  calendars: Record<string, { kind: string; name: Text }>;
  levels: { choices: { code: string; name: Text }[]; default: string };
  routing: { rows?: (Match & { team: string })[]; otherwise: string };
  limits: Record<string, { starts?: string; rows: LimitRow[] }>;
  nodes: StandardNode[];
  anywhere?: { upon?: string; to: string; name?: Text }[];
}

export interface StandardVersion {
  id: number;
  code: string;
  name: string;
  version: number;
  status: string;
  published_at: string | null;
  document: StandardDocument;
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

export interface Named extends Ref {
  parent: number | null;
  archived: boolean;
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

export interface paths {
  "/session": {
    get: Op<Session>;
    post: Op<Session, unknown, { email: string; password: string }>;
    delete: Op<null>;
  };
  "/session/password": { post: Op<null, unknown, { old: string; new: string }> };
  "/password-resets": { post: Op<null, unknown, { email: string }> };
  "/password-resets/{token}": { post: Op<null, At<{ token: string }>, { new: string }> };
  "/invitations": {
    post: Op<unknown, unknown, { email: string; name: string; roles: string[]; teams: string[] }>;
  };
  "/invitations/{token}": {
    get: Op<{ email: string; name: string }, At<{ token: string }>>;
    post: Op<Session, At<{ token: string }>, { password: string }>;
  };
  "/demo": { get: Op<Demo> };
  "/portal/config": { get: Op<{ company: Company }> };
  "/presence": { put: Op<unknown, unknown, { state: string }> };
  "/teams": { get: Op<Listed<Named>> };
  "/problems": { get: Op<Listed<Named>> };
  "/products": { get: Op<Listed<Named>> };
  "/regions": { get: Op<Listed<Named>> };
  "/people": { get: Op<Listed<Person>, Asked<{ team?: string; q?: string; after?: string }>> };
  "/customers": { get: Op<Listed<CustomerRow>, Asked<{ q?: string; after?: string; limit?: number }>> };
  "/customers/{customer_id}": {
    get: Op<CustomerCard, At<{ customer_id: number }>>;
    patch: Op<
      CustomerCard,
      At<{ customer_id: number }>,
      Partial<Pick<CustomerCard, "name" | "tier" | "region" | "note">>
    >;
  };
  "/customers/{customer_id}/timeline": {
    get: Op<Listed<LogEvent>, At<{ customer_id: number }> & Asked<{ after?: string }>>;
  };
  "/standard-versions/{id}": { get: Op<StandardVersion, At<{ id: number }>> };
  "/tickets": { get: Op<Listed<TicketRow>, Asked<TicketQuery>>; post: Op<Opened, unknown, NewTicket> };
  "/tickets/counts": { get: Op<Counts> };
  "/tickets/{number}": { get: OfTicket<TicketCard> };
  "/tickets/{number}/messages": { get: OfTicket<Listed<Message>> };
  "/tickets/{number}/events": { get: OfTicket<Listed<LogEvent>> };
  "/tickets/{number}/close": { post: OnTicket<{ reason: string }> };
  "/tickets/{number}/replies": { post: OnTicket<{ text: string; files: number[]; client_key: string }> };
  "/tickets/{number}/notes": { post: OnTicket<{ text: string; files: number[]; client_key: string }> };
}
