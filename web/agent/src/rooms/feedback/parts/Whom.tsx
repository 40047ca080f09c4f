import type { FollowUp } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { phoneSaid } from "@shouwen/kit/ui/phone.ts";
import { TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { Link } from "@tanstack/react-router";
import { useSmall } from "../../../shell/small.ts";
import { feedback } from "../words.ts";
import css from "./feedback.module.css";

/** Whom to call: on a phone the number dials, at a desk it copies. */
export function Whom({ customer }: { customer: FollowUp["customer"] }) {
  const t = useT(feedback);
  const small = useSmall();
  const named = useNamed();
  if (!customer) return <span className={css.faint}>{t("noCustomer")}</span>;
  const { phone } = customer;
  return (
    <span className={css.whom}>
      <span className={css.name}>
        <Link to="/customers/$id" params={{ id: String(customer.id) }} title={customer.name}>
          {named(customer.name)}
        </Link>
        <TierTag tier={customer.tier} />
      </span>
      {!phone && <small className={css.faint}>{t("noPhone")}</small>}
      {phone && small && <a href={`tel:${phone}`}>{phoneSaid(phone)}</a>}
      {phone && !small && <CopyText text={phone}>{phoneSaid(phone)}</CopyText>}
    </span>
  );
}
