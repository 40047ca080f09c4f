import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const moved: Table[string] = (fact) => [
  keys.calls,
  keys.recoveries,
  ...(fact.ticket ? [keys.ticket(fact.ticket)] : []),
];

/** A ticket's steps make and end calls; the queue hears of steps, the ticket's own page of everything. */
const table: Table = {
  TicketStepped: moved,
  RatingInvited: moved,
  RatingGiven: moved,
  FollowUpPlanned: moved,
  FollowUpDone: moved,
  RecoveryOpened: moved,
  RecoveryClosed: moved,
};

hear(table);
