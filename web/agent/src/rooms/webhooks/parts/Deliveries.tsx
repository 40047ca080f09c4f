import type { WebhookDelivery } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { moment } from "@shouwen/kit/ui/time.ts";
import { useDeliveries } from "../queries.ts";
import { webhooks } from "../words.ts";
import css from "./webhooks.module.css";

const TONE = { sent: "done", failed: "late", waiting: "wait" } as const;

/** Why a call did not arrive, with the receiver's status where there is one. */
export function useWhy(): (delivery: WebhookDelivery) => string {
  const t = useT(webhooks);
  const lang = useLanguage();
  return (delivery) => {
    const said = delivery.error ? sayCode(webhooks, `error.${delivery.error}`, lang) : "";
    const answer = delivery.answer === null ? "" : t("answered", { answer: delivery.answer });
    return [said, answer].filter(Boolean).join(" · ");
  };
}

export function Became({ delivery }: { delivery: WebhookDelivery }) {
  const t = useT(webhooks);
  const lang = useLanguage();
  const why = useWhy();
  return (
    <span className={css.became}>
      <Tag tone={TONE[delivery.state]}>{t(`state.${delivery.state}`)}</Tag>
      <span>{delivery.test ? t("isTest") : delivery.number}</span>
      <Ago at={delivery.done_at ?? delivery.at} />
      <span>{why(delivery)}</span>
      {delivery.tries > 1 && <span>{t("tries", { n: delivery.tries })}</span>}
      {delivery.next_at && <span>{t("next", { at: moment(delivery.next_at, lang) })}</span>}
    </span>
  );
}

export function Deliveries({ id }: { id: number }) {
  const t = useT(webhooks);
  const found = useDeliveries(id);
  return (
    <section className={css.calls} aria-label={t("deliveries")}>
      <Query of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{t("noDeliveries")}</p>
          ) : (
            <ul>
              {rows.map((delivery) => (
                <li key={delivery.id}>
                  <Became delivery={delivery} />
                </li>
              ))}
            </ul>
          )
        }
      </Query>
    </section>
  );
}
