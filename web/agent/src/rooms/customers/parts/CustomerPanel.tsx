/** Everything about the customer beside the talk. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Loading } from "@shouwen/kit/ui/States.tsx";
import { TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { day } from "@shouwen/kit/ui/time.ts";
import { Link } from "@tanstack/react-router";
import { useReference } from "../../../shell/reference.ts";
import type { Of } from "../alike.ts";
import { useCustomer } from "../queries.ts";
import { customers } from "../words.ts";
import { Alike } from "./Alike.tsx";
import css from "./customer.module.css";
import { Identities } from "./Identities.tsx";
import { Note } from "./Note.tsx";
import { Whose } from "./Whose.tsx";

interface Props {
  id: number;
  /** the talk or ticket beside which the card stands */
  of?: Of;
}

export function CustomerPanel({ id, of }: Props) {
  const t = useT(customers);
  const lang = useLanguage();
  const named = useNamed();
  const customer = useCustomer(id);
  const regions = useReference("regions");
  return (
    <Query of={customer} loading={<Loading rows={3} />}>
      {(card) => (
        <section className={css.panel}>
          <header>
            <Avatar name={card.name} size={40} tone={card.tier === "standard" ? undefined : "gold"} />
            <div>
              <Link to="/customers/$id" params={{ id: String(card.id) }} title={t("openCard")}>
                {named(card.name)}
              </Link>{" "}
              <TierTag tier={card.tier} />
              <small>
                {[
                  regions.find((region) => region.code === card.region)?.name,
                  t("since", { date: day(card.created_at, lang) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </div>
          </header>
          <Alike id={card.id} />
          <Identities card={card} />
          <Note card={card} />
          {of && <Whose of={of} id={card.id} />}
        </section>
      )}
    </Query>
  );
}
