/** A page's head: one title, its places as tabs, one primary button. */
import type { ReactNode } from "react";
import css from "./page.module.css";
import { usePage } from "./page.ts";

interface Props {
  title: string;
  /** the place within the page, for the browser's tab */
  place?: string;
  tabs?: ReactNode;
  actions?: ReactNode;
  /** the body fills the height and scrolls by itself */
  fill?: boolean;
  children: ReactNode;
}

export function Page({ title, place, tabs, actions, fill, children }: Props) {
  usePage(place ? `${place} · ${title}` : title);
  return (
    <div className={`${css.page} ${fill ? css.fill : ""}`}>
      <header className={css.head}>
        <h1>{title}</h1>
        {tabs && <nav className={css.tabs}>{tabs}</nav>}
        <div className={css.actions}>{actions}</div>
      </header>
      <div className={css.body}>{children}</div>
    </div>
  );
}
