import type { CustomerCard } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { phoneSaid } from "@shouwen/kit/ui/phone.ts";
import { customers } from "../words.ts";
import css from "./customer.module.css";

export function Identities({ card }: { card: CustomerCard }) {
  const lang = useLanguage();
  return (
    <dl className={css.identities}>
      {card.identities.map((one) => (
        <div key={`${one.kind}${one.value}`}>
          <dt>{sayCode(customers, one.kind, lang)}</dt>
          <dd>
            <CopyText text={one.value} wrap={one.kind !== "phone"}>
              {one.kind === "phone" ? phoneSaid(one.value) : one.value}
            </CopyText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
