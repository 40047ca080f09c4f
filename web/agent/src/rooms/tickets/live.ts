/** Facts of tickets and what they make stale: the lists always, the ticket itself where it is open. */
import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const table: Table = {
  "*": (fact) => (fact.ticket ? [keys.lists, keys.ticket(fact.ticket)] : []),
};

hear(table);
