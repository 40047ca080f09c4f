/** What the visitor's doors speak. */
import type { Language } from "./words/words.ts";

export interface Site {
  key: string;
  name: string;
  colour: string;
  logo: string | null;
  greeting: Partial<Record<Language, string>>;
  menu: { code: string; name: Partial<Record<Language, string>> }[];
  open: boolean;
  opens_at: string | null;
  waiting: number;
  wait_s: number | null;
  /** in which it speaks; the first is everybody else's */
  languages: Language[];
  uploads_mb: number;
  /** whether talks can be sent by e-mail */
  transcripts: boolean;
}

export interface FileRef {
  id: string | number;
  name: string;
  size: number;
  type: string;
  address?: string;
}

export interface Message {
  id: number;
  at: string;
  side: "visitor" | "agent" | "system";
  name: string;
  text: string;
  files: FileRef[];
  client_key: string | null;
}

export interface TalkState {
  id: string;
  state: "queued" | "active" | "ended";
  place: number | null;
  wait_s: number | null;
  agent: { name: string } | null;
  read_by_agent: number;
  may_rate: boolean;
  rated: number | null;
  ticket: string | null;
}

export interface Talk extends TalkState {
  messages: Message[];
  /** the message to go on after, where there is more */
  next: number | null;
}

export interface PastTalk {
  id: string;
  began: string;
  ended: string | null;
  last: { text: string } | null;
}

export interface Begin {
  problem_type: string;
  name?: string;
  phone?: string;
  email?: string;
}

/** Words on their way; kept in this browser until the server has them. */
export interface Outgoing {
  key: string;
  /** null until its talk has begun */
  talk: string | null;
  text: string;
  files: FileRef[];
  at: number;
  begin?: Begin;
  failed?: string;
}
