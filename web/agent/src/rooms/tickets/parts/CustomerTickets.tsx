/** A slot for the customer's page: this customer's tickets. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { StatusTag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { useHistory } from "../queries.ts";
import { tickets } from "../words.ts";
import css from "./of.module.css";

export function CustomerTickets({ id }: { id: number }) {
  const t = useT(tickets);
  const rows = useHistory(id);
  if (rows.length === 0) return <p className={css.none}>{t("emptyAll")}</p>;
  return rows.map((row) => (
    <Link key={row.number} to="/tickets/$number" params={{ number: row.number }} className={css.row}>
      <span className={css.number}>{row.number}</span>
      <span className={css.subject}>{row.subject}</span>
      <StatusTag status={row.status} waiting={row.waiting} />
      <Ago at={row.opened_at} />
    </Link>
  ));
}
