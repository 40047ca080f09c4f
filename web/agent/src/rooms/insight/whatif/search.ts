/** Which of the two views is open, and which question is shown. */
import { only } from "../../../shell/search.ts";

export type Search = Partial<Record<"view" | "question" | "what" | "team", string>>;
const read = only("view", "question", "what", "team");

export function validateWhatif(search: Record<string, unknown>): Search {
  return read(search);
}
