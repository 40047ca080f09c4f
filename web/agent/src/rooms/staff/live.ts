import { hear, type Table } from "@shouwen/kit/live/table.ts";

const people = () => [["people"]];
const table: Table = {
  PresenceChanged: people,
  PersonAdded: people,
  PersonChanged: people,
  PersonDismissed: people,
  PersonRestored: people,
  ReferenceAdded: () => [["reference"]],
  ReferenceChanged: () => [["reference"]],
  ReferenceArchived: () => [["reference"], ["shifts"]],
};

hear(table);
