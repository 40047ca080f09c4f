import { hear, type Table } from "@shouwen/kit/live/table.ts";

const stale = () => [["standards"], ["standard-version"]];
const table: Table = {
  StandardDrafted: stale,
  StandardPublished: stale,
  StandardRetired: stale,
};

hear(table);
