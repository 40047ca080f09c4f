/** Every fact of a ticket or a talk may move a figure. It only beats the pulse; the board itself asks again at its own pace. */
import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const table: Table = {
  "*": (fact) => (fact.ticket || fact.subject?.startsWith("contact:") ? [keys.pulse] : []),
};

hear(table);
