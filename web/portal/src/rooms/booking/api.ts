/** The doors of appointments: what can be booked and when; a signed key opens one's own. */
import { take } from "@shouwen/kit/api/client.ts";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { language } from "@shouwen/kit/i18n/language.ts";
import { call, portal } from "../../shell/api.ts";

export interface Kind {
  code: string;
  name: string;
  way: "callback" | "visit" | "onsite";
  minutes: number;
  horizon_days: number;
  places: string[];
  regional: boolean;
}

export interface Slot {
  starts_at: string;
  ends_at: string;
}

export interface Appointment extends Slot {
  number: string;
  kind: string;
  name: string;
  way: Kind["way"];
  who: string;
  place: string;
  state: "booked" | "arrived" | "done" | "missed" | "cancelled";
  may: string[];
  change_until: string;
  key: string;
}

export interface Wish {
  kind: string;
  starts_at: string;
  at: string;
  region: string;
  place: string;
  note: string;
  contact?: { name: string; phone: string; email: string };
}

const PATIENCE_MS = 2000;

async function file(key: string): Promise<Blob> {
  const headers = { "Accept-Language": language(), "X-Appointment": key };
  const asked = fetch("/api/v1/portal/appointment/file", { headers, credentials: "omit" }).then(
    async (response) =>
      response.ok ? { data: await response.blob(), response } : { error: await response.json(), response },
  );
  return take<Blob>(asked);
}

/** With a form that is too old, or filled in within a blink, once more with a fresh one. */
async function book(wish: Wish, form: string, website: string, follow?: string): Promise<Appointment> {
  const send = (stamp: string) =>
    call<Appointment>("POST", "/appointments", { body: { ...wish, form: stamp, website }, follow });
  try {
    return await send(form);
  } catch (error) {
    if (!(error instanceof ApiError) || !["too_fast", "form_stale"].includes(error.code)) throw error;
    const fresh = error.code === "form_stale" ? (await portal.config()).form : form;
    await new Promise((resolve) => setTimeout(resolve, (error.retryAfter ?? 0) * 1000 || PATIENCE_MS));
    return send(fresh);
  }
}

export const booking = {
  kinds: () => call<{ items: Kind[] }>("GET", "/appointment-kinds"),
  slots: (asked: { kind: string; region: string; at: string; days: number }, appointment?: string) =>
    call<{ items: Slot[] }>(
      "GET",
      `/appointment-slots?${new URLSearchParams({ ...asked, days: String(asked.days) })}`,
      {
        appointment,
      },
    ),
  book,
  read: (appointment: string) => call<Appointment>("GET", "/appointment", { appointment }),
  move: (appointment: string, starts_at: string) =>
    call<Appointment>("POST", "/appointment/move", { appointment, body: { starts_at } }),
  cancel: (appointment: string) =>
    call<Appointment>("POST", "/appointment/cancel", { appointment, body: {} }),
  ofTicket: (follow: string) => call<{ items: Appointment[] }>("GET", "/ticket/appointments", { follow }),
  file,
};

/** The link to one's own appointment; the key stands behind #, where no server or log sees it. */
export const linkTo = (key: string) => `${location.origin}/portal/appointment#${key}`;
