/** Panels of one room on another room's page; the shell alone knows both. */
import { lazy } from "react";

export const CustomerPanel = lazy(() =>
  import("../rooms/customers/parts/CustomerPanel.tsx").then((part) => ({ default: part.CustomerPanel })),
);
export const CustomerTickets = lazy(() =>
  import("../rooms/tickets/parts/CustomerTickets.tsx").then((part) => ({ default: part.CustomerTickets })),
);
export const TicketFeedback = lazy(() =>
  import("../rooms/feedback/parts/TicketFeedback.tsx").then((part) => ({ default: part.TicketFeedback })),
);
