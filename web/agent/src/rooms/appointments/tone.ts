import type { Appointment } from "@shouwen/kit/api/types.ts";
import type { Tone } from "@shouwen/kit/ui/Tag.tsx";

export const TONE: Record<Appointment["state"], Tone> = {
  booked: "brand",
  arrived: "due",
  done: "done",
  missed: "late",
  cancelled: "none",
};

/** Whether its time has come and its call is on the way. */
export function calling(one: Appointment): boolean {
  return one.state === "booked" && one.call !== null && one.call_state !== "ended";
}
