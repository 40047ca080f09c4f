import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const moved: Table[string] = (fact) => [
  keys.calls,
  keys.recoveries,
  ...(fact.ticket ? [keys.ticket(fact.ticket)] : []),
];

/** The lists hear of what is in them, the queue of tickets' steps, a ticket's own page of everything. */
const table: Table = {
  TicketStepped: moved,
  RatingInvited: moved,
  RatingGiven: moved,
  FollowUpPlanned: moved,
  FollowUpDone: moved,
  FollowUpDropped: moved,
  RecoveryOpened: moved,
  RecoveryClosed: moved,
};

hear(table);
