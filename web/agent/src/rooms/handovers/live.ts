import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const moved: Table[string] = (fact) => (fact.ticket ? [keys.ticket(fact.ticket)] : []);

hear({ TicketPassed: moved, HandoverRead: moved, TicketAssigned: moved });
