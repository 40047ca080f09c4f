import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const moved = () => [keys.all];

/** Whom a duty waits for follows the ticket's holder, so assigning moves it, too. */
const table: Table = {
  DutyOpened: moved,
  DutyPassedOn: moved,
  DutyClosed: moved,
  TicketAssigned: moved,
  TicketAccepted: moved,
  TicketHandedOver: moved,
};

hear(table);
