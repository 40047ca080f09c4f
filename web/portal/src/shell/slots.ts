/** Panels of one room on another room's page; the shell alone knows both. */
import { lazy } from "react";

export const TicketAppointments = lazy(() =>
  import("../rooms/booking/OfTicket.tsx").then((part) => ({ default: part.OfTicket })),
);
