/** What went wrong, said to a customer. */
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { shell } from "./words.ts";

export function trouble(error: unknown): string | undefined {
  if (!error) return undefined;
  if (!(error instanceof ApiError) || error.status === 0) return say(shell, "unreachable");
  if (error.status === 429 && error.retryAfter)
    return say(shell, "throttled", { left: duration(error.retryAfter) });
  return error.message;
}

/** Sentences of the server for single fields: `contact.phone` -> "…". */
export function fieldTroubles(error: unknown): Record<string, string> {
  const fields = error instanceof ApiError ? error.detail.fields : undefined;
  return fields && typeof fields === "object" ? (fields as Record<string, string>) : {};
}
