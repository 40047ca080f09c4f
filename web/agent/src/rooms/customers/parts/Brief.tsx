/** A customer's card in few lines, for standing beside another. */
import type { CustomerCard } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { phoneSaid } from "@shouwen/kit/ui/phone.ts";
import { TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { day } from "@shouwen/kit/ui/time.ts";
import type { ReactNode } from "react";
import { useReference } from "../../../shell/reference.ts";
import { customers } from "../words.ts";
import css from "./alike.module.css";

interface Props {
  title?: string | undefined;
  card: CustomerCard;
  /** fields that a merge would change */
  changed?: readonly string[];
  children?: ReactNode;
}

export function Brief({ title, card, changed = [], children }: Props) {
  const t = useT(customers);
  const lang = useLanguage();
  const named = useNamed();
  const regions = useReference("regions");
  const mark = (field: string) => (changed.includes(field) ? css.changed : undefined);
  return (
    <section className={css.brief}>
      {title && <h3>{title}</h3>}
      <p>
        <b className={mark("name")}>{named(card.name)}</b>{" "}
        <span className={mark("tier")}>
          <TierTag tier={card.tier} />
        </span>
      </p>
      <ul>
        {card.identities.map((one) => (
          <li key={one.id}>
            <small>{sayCode(customers, one.kind, lang)}</small>{" "}
            {one.kind === "phone" ? phoneSaid(one.value) : one.value}
          </li>
        ))}
        {card.region && (
          <li className={mark("region")}>
            <small>{t("region")}</small> {regions.find((one) => one.code === card.region)?.name}
          </li>
        )}
        {card.note && (
          <li className={mark("note")}>
            <small>{t("note")}</small> {card.note}
          </li>
        )}
        <li>
          <small>{t("since", { date: day(card.created_at, lang) })}</small>
        </li>
        {card.merges.map((one) => (
          <li key={one.id}>
            <small>{t("merged")}</small> {named(one.name)}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
