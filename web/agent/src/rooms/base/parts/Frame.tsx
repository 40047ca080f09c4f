/** The settings' frame: groups of sub-pages on the left, tabs on a phone; who may not see a page is told so. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { NoRight } from "@shouwen/kit/ui/States.tsx";
import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { useSmall } from "../../../shell/small.ts";
import { base } from "../words.ts";
import css from "./frame.module.css";

const GROUPS = [
  [
    "organisation",
    [
      ["/settings", "company", "company.manage"],
      ["/settings/mail", "mail", "company.manage"],
    ],
  ],
  [
    "service",
    [
      ["/settings/chat", "chat", "company.manage"],
      ["/settings/routing", "routing", "contacts.supervise"],
      ["/settings/macros", "macros", "tickets.change"],
    ],
  ],
  [
    "access",
    [
      ["/settings/webhooks", "webhooks", "company.manage"],
      ["/settings/robots", "robots", "company.manage"],
      ["/settings/tokens", "tokens", "tokens.manage"],
    ],
  ],
  ["record", [["/settings/log", "log", "log.read"]]],
] as const;

export type Right = "company.manage" | "contacts.supervise" | "tickets.change" | "tokens.manage" | "log.read";

/** Lanes hold for the whole company: who supervises more than a team sets them, or who manages the company. */
function useMay(): (right: Right) => boolean {
  const can = useCan();
  return (right) => {
    if (right !== "contacts.supervise") return !!can(right);
    return !!can("company.manage") || ["below", "all"].includes(can(right) ?? "");
  };
}

export function usePlacesOfSettings() {
  const can = useMay();
  return GROUPS.map(([group, places]) => ({
    group,
    places: places.filter(([, , right]) => can(right)),
  })).filter(({ places }) => places.length > 0);
}

interface Props {
  right: Right;
  actions?: ReactNode;
  children: ReactNode;
}

export function Frame({ right, actions, children }: Props) {
  const t = useT(base);
  const can = useMay();
  const small = useSmall();
  const groups = usePlacesOfSettings();
  const links = groups.map(({ group, places }) => ({
    group,
    links: places.map(([to, word]) => (
      <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
        {t(word)}
      </Link>
    )),
  }));
  const tabs = small && links.flatMap((each) => each.links);
  const may = can(right);
  const { pathname } = useLocation();
  const here = GROUPS.flatMap(([, places]) => [...places]).find(([to]) => to === pathname);
  return (
    <Page title={t("title")} place={here && t(here[1])} tabs={tabs} actions={may && actions}>
      <div className={css.frame}>
        {!small && (
          <nav className={css.side} aria-label={t("title")}>
            {links.map((each) => (
              <section key={each.group}>
                <h2>{t(each.group)}</h2>
                {each.links}
              </section>
            ))}
          </nav>
        )}
        <div className={css.main}>{may ? children : <NoRight right={right} />}</div>
      </div>
    </Page>
  );
}
