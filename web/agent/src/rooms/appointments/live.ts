import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const moved: Table[string] = () => [keys.agenda, keys.slots];

const table: Table = {
  AppointmentBooked: moved,
  AppointmentChanged: moved,
  AppointmentCancelled: moved,
  AppointmentArrived: moved,
  AppointmentDone: moved,
  AppointmentMissed: moved,
  AppointmentDue: moved,
  AppointmentSettingsChanged: () => [keys.agenda, keys.slots, keys.kinds, keys.resources, keys.blocks],
};

hear(table);
