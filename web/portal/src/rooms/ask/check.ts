/** What can be seen to be wrong before asking the server, which judges anew. */
import type { Draft } from "./draft.ts";
import type { ask } from "./words.ts";

type Word = keyof (typeof ask)["en"];
export type Field = "description" | "phone" | "email";
export type Faults = Partial<Record<Field, Word>>;

const PHONE = /^\+?[\d\s()\-.]{7,20}((转|x|ext\.?|#)\s*\d{1,6})?$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

export function check(draft: Draft): Faults {
  const [phone, email] = [draft.phone.normalize("NFKC").trim(), draft.email.trim()];
  const faults: Faults = {};
  if (!draft.description.trim()) faults.description = "descriptionShort";
  if (!phone && !email) faults.phone = "contactMissing";
  if (phone && !PHONE.test(phone)) faults.phone = "phoneBad";
  if (email && !EMAIL.test(email)) faults.email = "emailBad";
  return faults;
}
