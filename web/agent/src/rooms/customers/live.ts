import { hear, type Table } from "@shouwen/kit/live/table.ts";

const id = (subject: string) => Number(subject.split(":")[1]);

const table: Table = {
  CustomerChanged: (fact) => [["customer", id(fact.subject)]],
  CustomersToldApart: () => [["customer"], ["customers"]],
  CustomersSuggestedAgain: () => [["customer"], ["customers"]],
  CustomersMerged: () => [["customer"], ["customers"]],
  CustomersUnmerged: () => [["customer"], ["customers"]],
};

hear(table);
