import type { Appointment } from "@shouwen/kit/api/types.ts";
import type { Tone } from "@shouwen/kit/ui/Tag.tsx";

export const TONE: Record<Appointment["state"], Tone> = {
  booked: "brand",
  arrived: "due",
  done: "done",
  missed: "late",
  cancelled: "none",
};
