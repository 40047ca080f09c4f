import type { CustomerCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Input } from "antd";
import { useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { useChangeCustomer } from "../queries.ts";
import { customers } from "../words.ts";
import css from "./customer.module.css";

/** What colleagues should know; written in place, saved on leaving it. */
export function Note({ card }: { card: CustomerCard }) {
  const t = useT(customers);
  const can = useCan();
  const change = useChangeCustomer(card.id);
  const [typed, setTyped] = useState<string>();
  if (!can("customers.change")) return card.note ? <p className={css.note}>{card.note}</p> : null;
  const save = () => {
    if (typed === undefined || typed === card.note) return setTyped(undefined);
    change.mutate({ note: typed }, { onSuccess: () => setTyped(undefined) });
  };
  return (
    <>
      <Input.TextArea
        className={css.note}
        variant="borderless"
        autoSize={{ minRows: 1, maxRows: 8 }}
        value={typed ?? card.note}
        placeholder={t("noNote")}
        aria-label={t("note")}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
      />
      {change.error && <p role="alert">{change.error.message}</p>}
    </>
  );
}
