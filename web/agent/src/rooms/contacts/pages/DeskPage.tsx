/** What do I do next? One inbox, several talks at once, everything about the customer beside them. */
import { CloseOutlined, LeftOutlined } from "@ant-design/icons";
import type { ContactRow } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Empty, Loading } from "@shouwen/kit/ui/States.tsx";
import { Button } from "antd";
import { Suspense, useCallback, useMemo } from "react";
import { usePage } from "../../../shell/page.ts";
import { useSession } from "../../../shell/session.ts";
import { TicketTalk } from "../../../shell/slots.ts";
import { useSmall } from "../../../shell/small.ts";
import { useCalling } from "../calling.ts";
import { offersTo } from "../inbox.ts";
import { useLooked } from "../mentions.ts";
import css from "../parts/desk.module.css";
import { Inbox } from "../parts/Inbox.tsx";
import { Talk } from "../parts/Talk.tsx";
import { useContacts } from "../queries.ts";
import { useTabs } from "../tabs.ts";
import { desk } from "../words.ts";

export function DeskPage() {
  const t = useT(desk);
  const named = useNamed();
  const small = useSmall();
  const { person } = useSession();
  const { tabs, open, view, go, shut, look } = useTabs();
  const mine = useContacts("mine").data?.items;
  const queue = useContacts("queue").data?.items;
  const offers = useMemo(
    () => offersTo(person.id, [...(mine ?? []), ...(queue ?? [])]),
    [person.id, mine, queue],
  );
  const said = useCallback(
    (offer: ContactRow) => t("newOffer", { name: named(offer.customer.name) }),
    [t, named],
  );
  useLooked(open);
  useCalling(offers, said);
  usePage(offers[0] ? said(offers[0]) : t("title"));
  const inbox = <Inbox view={view} open={open} onView={look} onOpen={go} />;
  if (small && !open) return <div className={css.desk}>{inbox}</div>;
  const name = (key: string) => {
    const row = mine?.find((one) => `c${one.id}` === key);
    return row ? named(row.customer.name) : key.startsWith("c") ? `#${key.slice(1)}` : key;
  };
  return (
    <div className={css.desk}>
      <h1 className="sr-only">{t("title")}</h1>
      {!small && inbox}
      <div className={css.main}>
        {tabs.length > 0 && (
          <nav className={css.tabs} aria-label={t("tabs")}>
            {small && (
              <Button
                type="text"
                icon={<LeftOutlined />}
                aria-label={t("backToList")}
                onClick={() => go(undefined)}
              />
            )}
            {tabs.map((key) => (
              <span key={key} className={css.tab} aria-current={key === open || undefined}>
                <button type="button" onClick={() => go(key)}>
                  {name(key)}
                  {(mine?.find((one) => `c${one.id}` === key)?.unread ?? 0) > 0 && <i className={css.dot} />}
                </button>
                <button type="button" aria-label={t("shut", { name: name(key) })} onClick={() => shut(key)}>
                  <CloseOutlined />
                </button>
              </span>
            ))}
          </nav>
        )}
        {!open && <Empty title={t("choose")} text={t("chooseHint")} />}
        {open?.startsWith("c") && <Talk key={open} id={Number(open.slice(1))} />}
        {open && !open.startsWith("c") && (
          <Suspense fallback={<Loading rows={8} />}>
            <TicketTalk key={open} number={open} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
