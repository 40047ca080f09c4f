import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { createRootRoute, createRoute, createRouter, Link } from "@tanstack/react-router";
import { AskPage } from "../rooms/ask/AskPage.tsx";
import { BookPage } from "../rooms/booking/BookPage.tsx";
import { ManagePage } from "../rooms/booking/ManagePage.tsx";
import { FindPage } from "../rooms/follow/FindPage.tsx";
import { TicketPage } from "../rooms/follow/TicketPage.tsx";
import { PromisePage } from "../rooms/promise/PromisePage.tsx";
import { RatingPage } from "../rooms/rating/RatingPage.tsx";
import { TaskPage } from "../rooms/task/TaskPage.tsx";
import { Frame } from "./Frame.tsx";
import { usePageTitle } from "./title.ts";
import { shell } from "./words.ts";

function NotHere() {
  const t = useT(shell);
  usePageTitle(t("notHere"));
  return <Empty whole title={t("notHere")} text={t("notHereHint")} action={<Link to="/">{t("ask")}</Link>} />;
}

const root = createRootRoute({ component: Frame, notFoundComponent: NotHere });
const pages = [
  createRoute({ getParentRoute: () => root, path: "/", component: AskPage }),
  createRoute({ getParentRoute: () => root, path: "/follow", component: FindPage }),
  createRoute({ getParentRoute: () => root, path: "/ticket/$number", component: TicketPage }),
  createRoute({ getParentRoute: () => root, path: "/book", component: BookPage }),
  createRoute({ getParentRoute: () => root, path: "/appointment", component: ManagePage }),
  createRoute({ getParentRoute: () => root, path: "/promise", component: PromisePage }),
  createRoute({ getParentRoute: () => root, path: "/ratings/$token", component: RatingPage }),
  createRoute({ getParentRoute: () => root, path: "/task", component: TaskPage }),
];

export const router = createRouter({ routeTree: root.addChildren(pages), basepath: "/portal" });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
