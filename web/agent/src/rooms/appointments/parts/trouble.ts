/** Why it was not booked, with the next free times where there are some. */
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { say } from "@shouwen/kit/i18n/words.ts";
import dayjs from "dayjs";
import { dayFormat } from "../span.ts";
import { appointments } from "../words.ts";

export function trouble(error: Error): string {
  const next = error instanceof ApiError && error.code === "slot_taken" ? error.detail.next : undefined;
  if (!Array.isArray(next) || next.length === 0) return error.message;
  const said = next.map((at) => dayjs(String(at)).format(`${dayFormat()} HH:mm`)).join(" · ");
  return say(appointments, "taken", { next: said });
}
