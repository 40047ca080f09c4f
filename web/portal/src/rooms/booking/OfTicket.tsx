/** On the page of a followed ticket: who comes and when, and the way to book. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { useQuery } from "@tanstack/react-query";
import { booking as api, linkTo } from "./api.ts";
import css from "./booking.module.css";
import { span } from "./days.ts";
import list from "./list.module.css";
import { booking } from "./words.ts";

export const ofTicketKey = (follow: string) => ["ticket-appointments", follow] as const;

export function OfTicket({ number, follow, may }: { number: string; follow: string; may: boolean }) {
  const t = useT(booking);
  const lang = useLanguage();
  const own = useQuery({
    queryKey: ofTicketKey(follow),
    queryFn: () => api.ofTicket(follow),
    refetchInterval: 60_000,
  });
  const kinds = useQuery({ queryKey: ["appointment-kinds"], queryFn: api.kinds, staleTime: 60_000 });
  const items = own.data?.items ?? [];
  const bookable = may && Boolean(kinds.data?.items.length);
  if (items.length === 0 && !bookable) return null;
  return (
    <section aria-labelledby="appointments" className={css.panel}>
      <header className={css.head}>
        <h2 id="appointments" className={css.section}>
          {t("ofTicket")}
        </h2>
        {bookable && <a href={`/portal/book?ticket=${encodeURIComponent(number)}`}>{t("book")}</a>}
      </header>
      {items.length > 0 && (
        <ul className={list.list}>
          {items.map((each) => (
            <li key={each.number}>
              <a href={linkTo(each.key)}>{span(each, lang)}</a>
              <span>
                {each.name} · {each.who}
              </span>
              <Tag tone={each.state === "booked" ? "brand" : each.state === "done" ? "done" : "wait"}>
                {sayCode(booking, `state.${each.state}`, lang)}
              </Tag>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
