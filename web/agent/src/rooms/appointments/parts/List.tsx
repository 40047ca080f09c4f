/** The agenda as a list. */
import type { Appointment } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { span } from "../span.ts";
import { calling, TONE } from "../tone.ts";
import { appointments } from "../words.ts";
import list from "./list.module.css";

export function AgendaList({ rows, onOpen }: { rows: Appointment[]; onOpen: (id: number) => void }) {
  const t = useT(appointments);
  const lang = useLanguage();
  if (rows.length === 0) return <Empty title={t("none")} text={t("noneHint")} />;
  return (
    <ul className={list.list}>
      {rows.map((one) => (
        <li key={one.id}>
          <button type="button" className={list.row} onClick={() => onOpen(one.id)}>
            <span className={list.when}>{span(one, lang)}</span>
            <span>
              {one.kind_name} · {one.who}
            </span>
            <span>
              {one.customer_name} <small>{one.phone || one.email}</small>
            </span>
            <small>{one.ticket || one.number}</small>
            {calling(one) ? (
              <Tag tone="due">{sayCode(appointments, `call.${one.call_state}`, lang)}</Tag>
            ) : (
              <Tag tone={TONE[one.state]}>{sayCode(appointments, `state.${one.state}`, lang)}</Tag>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
