import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const moved: Table[string] = (fact) => (fact.ticket ? [keys.ticket(fact.ticket)] : []);

hear({
  GuestInvited: moved,
  GuestToldMore: moved,
  GuestAskedBack: moved,
  GuestReturned: moved,
  GuestLinkTaken: moved,
  GuestRevoked: moved,
  GuestReminded: moved,
  DutyClosed: moved,
});
