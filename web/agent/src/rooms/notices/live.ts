import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const table: Table = { PeopleTold: () => [keys.list] };

hear(table);
