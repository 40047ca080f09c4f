/** Panels of one room on another room's page; the shell alone knows both. */
import { lazy } from "react";

export const CustomerPanel = lazy(() =>
  import("../rooms/customers/parts/CustomerPanel.tsx").then((part) => ({ default: part.CustomerPanel })),
);
export const CustomerTickets = lazy(() =>
  import("../rooms/tickets/parts/CustomerTickets.tsx").then((part) => ({ default: part.CustomerTickets })),
);
export const DutiesBadge = lazy(() =>
  import("../rooms/duties/parts/Badge.tsx").then((part) => ({ default: part.Badge })),
);
export const Bell = lazy(() =>
  import("../rooms/notices/parts/Bell.tsx").then((part) => ({ default: part.Bell })),
);
export const Webhooks = lazy(() =>
  import("../rooms/webhooks/parts/Webhooks.tsx").then((part) => ({ default: part.Webhooks })),
);
export const Robots = lazy(() =>
  import("../rooms/insight/robots/Robots.tsx").then((part) => ({ default: part.Robots })),
);
export const Macros = lazy(() =>
  import("../rooms/macros/parts/Macros.tsx").then((part) => ({ default: part.Macros })),
);
export const TicketFeedback = lazy(() =>
  import("../rooms/feedback/parts/TicketFeedback.tsx").then((part) => ({ default: part.TicketFeedback })),
);
export const Stream = lazy(() =>
  import("../rooms/tickets/ticket/Messages.tsx").then((part) => ({ default: part.Stream })),
);
export const ReplyBox = lazy(() =>
  import("../rooms/tickets/ticket/ReplyBox.tsx").then((part) => ({ default: part.ReplyBox })),
);
export const TicketTalk = lazy(() =>
  import("../rooms/tickets/pages/TicketPage.tsx").then((part) => ({ default: part.TicketTalk })),
);
export const DeskBadge = lazy(() =>
  import("../rooms/contacts/parts/Badge.tsx").then((part) => ({ default: part.Badge })),
);
export const ChatSites = lazy(() =>
  import("../rooms/contacts/settings/Sites.tsx").then((part) => ({ default: part.Sites })),
);
export const RoutingSettings = lazy(() =>
  import("../rooms/contacts/settings/Routing.tsx").then((part) => ({ default: part.Routing })),
);
export const TicketLinks = lazy(() =>
  import("../rooms/links/parts/LinksPanel.tsx").then((part) => ({ default: part.LinksPanel })),
);
export const RaiseIncident = lazy(() =>
  import("../rooms/incidents/parts/RaiseDialog.tsx").then((part) => ({ default: part.RaiseIncident })),
);
export const IncidentBanner = lazy(() =>
  import("../rooms/incidents/parts/Banner.tsx").then((part) => ({ default: part.Banner })),
);
export const Appointments = lazy(() =>
  import("../rooms/appointments/parts/Panel.tsx").then((part) => ({ default: part.Panel })),
);
export const TicketGuests = lazy(() =>
  import("../rooms/guests/parts/TicketGuests.tsx").then((part) => ({ default: part.TicketGuests })),
);
export const HandoverNote = lazy(() =>
  import("../rooms/handovers/parts/HandoverNote.tsx").then((part) => ({ default: part.HandoverNote })),
);
export const HandoverPanel = lazy(() =>
  import("../rooms/handovers/parts/HandoverPanel.tsx").then((part) => ({ default: part.HandoverPanel })),
);
export const ServiceLines = lazy(() =>
  import("../rooms/handovers/parts/ServiceLines.tsx").then((part) => ({ default: part.ServiceLines })),
);
export const TeamTabs = lazy(() =>
  import("../rooms/staff/parts/Tabs.tsx").then((part) => ({ default: part.Tabs })),
);
