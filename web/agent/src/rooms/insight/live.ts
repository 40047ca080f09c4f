/** Every fact of a ticket may move a figure. It only beats the pulse; the board itself asks again at its own pace. */
import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const table: Table = { "*": (fact) => (fact.ticket ? [keys.pulse] : []) };

hear(table);
