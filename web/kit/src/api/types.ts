/** Short names for what the API speaks. The shapes themselves come from its own document (`make api`). */
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Scope = "own" | "team" | "below" | "all";
export type Ref = Schemas["Ref"];
export type Company = Schemas["CompanyOut"];
export type Session = Schemas["SessionOut"];
export type Demo = Schemas["DemoOut"];
export type Person = Schemas["PersonOut"];
export type PersonChange = Schemas["PersonChange"];
export type Team = Schemas["TeamOut"];
export type Department = Schemas["DepartmentOut"];
export type TreeRow = Schemas["NodeOut"];
export type Holiday = Schemas["HolidayOut"];
export type Shift = Schemas["ShiftOut"];
export type Token = Schemas["TokenOut"];
export type CustomerCard = Schemas["CustomerOut"];
export type CustomerChange = Schemas["CustomerIn"];
export type Standard = Schemas["StandardOut"];
export type Version = Schemas["VersionOut"];
export type StandardMap = Schemas["MapOut"];
export type MapNode = Schemas["MapNodeOut"];
export type MapEdge = Schemas["MapEdgeOut"];
export type Limit = Schemas["LimitOut"];
export type Text = Schemas["TextOut"];
export type LogEntry = Schemas["EntryOut"];

export interface Listed<T> {
  items: T[];
  next?: string | null;
}

/** Who answers for something: a role, a team, a skill, or someone of the case at hand (`who`). */
export interface Owner {
  kind?: string;
  code?: string;
}

export type {
  Clock,
  Counts,
  FileRef,
  LogEvent,
  Message,
  NewTicket,
  Opened,
  PathStep,
  TicketCard,
  TicketRow,
} from "./coming.ts";
