/** What happens to talks makes the lists stale, and the talk itself where it is open. */
import { hear, type Table } from "@shouwen/kit/live/table.ts";
import { keys } from "./queries.ts";

const moved = (fact: { subject: string }) => {
  const id = Number(fact.subject.split(":")[1]);
  return [keys.all, keys.contact(id)];
};

const table: Table = {
  ContactEntered: moved,
  ContactOffered: moved,
  OfferDeclined: moved,
  OfferLapsed: moved,
  ContactAnswered: moved,
  ContactTransferred: moved,
  ContactOverflowed: moved,
  ContactTakenOver: moved,
  ContactEnded: moved,
  ContactSummarised: moved,
  PeopleMentioned: () => [["mentions"]],
  MessageSaid: (fact) => (fact.rooms?.some((room) => room.startsWith("contact:")) ? [keys.list("mine")] : []),
};

hear(table);
