import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const moved = () => [keys.all];

const table: Table = {
  IncidentRaised: moved,
  IncidentChanged: moved,
  IncidentEnded: moved,
  IncidentRoundBegun: moved,
  IncidentRoundEnded: moved,
};

hear(table);
