/** Sending what was asked: patient when it went too fast, with a fresh form when the page is old, never twice. */
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { type Asked, type Asking, type Config, portal } from "../../shell/api.ts";
import type { Draft } from "./draft.ts";

let last = { body: "", key: "" };

/** The same words have the same key: sent twice they are one ticket. */
function keyOf(body: string): string {
  if (last.body !== body) {
    const random = crypto.getRandomValues(new Uint8Array(16));
    last = { body, key: [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
  }
  return last.key;
}

export function asking(draft: Draft, website: string): Omit<Asking, "form"> {
  return {
    description: draft.description.trim(),
    contact: { name: draft.name.trim(), phone: draft.phone.trim(), email: draft.email.trim() },
    problem_type: draft.kind,
    product: draft.product,
    region: draft.region,
    files: draft.files.map((file) => file.key),
    website,
  };
}

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

export async function send(
  draft: Draft,
  website: string,
  form: string,
  renew: () => Promise<Config>,
): Promise<Asked> {
  const body = asking(draft, website);
  const once = keyOf(JSON.stringify(body));
  try {
    return await portal.ask({ ...body, form }, once);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === "too_fast") {
      await wait(error.retryAfter ?? 2);
      return portal.ask({ ...body, form }, once);
    }
    if (error.code !== "form_stale") throw error;
    const fresh = await renew();
    await wait(2);
    return portal.ask({ ...body, form: fresh.form }, once);
  }
}
