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
  unread: boolean;
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

interface Op<A, P = unknown, B = undefined> {
  parameters: P;
  requestBody: B extends undefined ? undefined : { content: { "application/json": B } };
  responses: { 200: { content: { "application/json": A } } };
}
interface At<K> {
  path: K;
}

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
  "/presence": { put: Op<unknown, unknown, { state: string }> };
}
