/** Chooses another open ticket: this customer's first, any other by what is typed. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { StatusTag } from "@shouwen/kit/ui/Tag.tsx";
import { Select } from "antd";
import { useState } from "react";
import { useFound } from "../queries.ts";
import { links } from "../words.ts";
import css from "./links.module.css";

interface Props {
  ticket: TicketCard;
  value?: string;
  onChange?: (number: string | undefined) => void;
  id?: string;
}

export function Finder({ ticket, value, onChange, id }: Props) {
  const t = useT(links);
  const named = useNamed();
  const [typed, type] = useState("");
  const found = useFound(typed.trim(), ticket.customer.id);
  const rows = (found.data?.items ?? []).filter((row) => row.number !== ticket.number);
  return (
    <Select
      id={id}
      className={css.whole}
      value={value}
      onChange={onChange}
      allowClear
      placeholder={t("find")}
      notFoundContent={t("nothingFound")}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: type }}
      options={rows.map((row) => ({
        value: row.number,
        title: row.subject,
        label: (
          <span className={css.option}>
            <b>{row.number}</b>
            <span>
              {row.subject} · {named(row.customer.name)}
            </span>
            <StatusTag status={row.status} waiting={row.waiting} />
          </span>
        ),
      }))}
    />
  );
}
