import { hear, type Table } from "@shouwen/kit/live/table.ts";

const stale = () => [["standards"], ["standard-version"]];
const table: Table = {
  StandardDrafted: stale,
  StandardSubmitted: stale,
  StandardWithdrawn: stale,
  StandardReviewed: stale,
  StandardPublished: stale,
  StandardRetired: stale,
  StandardRolledBack: stale,
  MoveBegun: stale,
  MoveEnded: stale,
};

hear(table);
