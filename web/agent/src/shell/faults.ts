/** Which field of a form a refusal is about. */
import { ApiError } from "@shouwen/kit/api/errors.ts";

/** Refusals that name their field by their code alone. */
const BY_CODE: Record<string, string> = {
  colour_too_pale: "colour",
  unknown_timezone: "timezone",
  bad_address: "address",
  bad_mail: "mail_sender",
  bad_calendar: "week",
  bad_origin: "origins",
  site_taken: "key",
};

export interface Placed {
  /** field -> what is wrong with it */
  fields: Record<string, string>;
  /** what stands above the button, because no field of this form takes it */
  rest?: string;
}

/** A refusal placed at the fields of a form; `week.0.1` stands at `week`. */
export function placed(error: unknown, names: readonly string[]): Placed {
  if (!error) return { fields: {} };
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof ApiError)) return { fields: {}, rest: message };
  const said = error.detail.fields;
  const found: Record<string, string> = {};
  let strange = false;
  if (typeof said === "object" && said !== null) {
    for (const [path, words] of Object.entries(said)) {
      const name = path.split(".")[0] ?? path;
      if (names.includes(name)) found[name] ??= String(words);
      else strange = true;
    }
  }
  const own = BY_CODE[error.code];
  if (own && names.includes(own)) found[own] = message;
  return Object.keys(found).length > 0 && !strange ? { fields: found } : { fields: found, rest: message };
}
