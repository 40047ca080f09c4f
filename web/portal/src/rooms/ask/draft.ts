/** What was typed and not sent survives a reload. */
import type { Kept } from "../../shell/api.ts";

export interface Draft {
  kind?: string;
  description: string;
  name: string;
  phone: string;
  email: string;
  product?: string;
  region?: string;
  files: Kept[];
}

export const blank: Draft = { description: "", name: "", phone: "", email: "", files: [] };
const KEY = "shouwen.portal.draft";

export function readDraft(): Draft {
  try {
    return { ...blank, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    return blank;
  }
}

export function keepDraft(draft: Draft) {
  localStorage.setItem(KEY, JSON.stringify(draft));
}

/** The next one begins with the same contact. */
export function dropDraft({ name, phone, email }: Draft) {
  keepDraft({ ...blank, name, phone, email });
}

export function hasWords(draft: Draft): boolean {
  return draft.description.trim() !== "" || draft.files.length > 0;
}
