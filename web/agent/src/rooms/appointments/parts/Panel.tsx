/** On the page of a ticket or a customer: who comes and when, and a way to book. */
import { PlusOutlined } from "@ant-design/icons";
import type { Appointment } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Button } from "antd";
import { useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { useAppointments } from "../queries.ts";
import { span } from "../span.ts";
import { TONE } from "../tone.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";
import { BookDialog, type Whom } from "./BookDialog.tsx";
import { Drawer } from "./Drawer.tsx";
import panel from "./panel.module.css";

const MOST = 5;

export function Panel(whom: Whom) {
  const t = useT(appointments);
  const can = useCan();
  const may = Boolean(can("appointments.book"));
  const found = useAppointments(whom.ticket ? { ticket: whom.ticket } : { customer: whom.customer }, may);
  const [booking, setBooking] = useState(false);
  const [opened, setOpened] = useState<number>();
  const all = found.data;
  if (!may || !all) return null;
  const live = all.filter((one) => one.state === "booked" || one.state === "arrived");
  const past = all.filter((one) => !live.includes(one)).reverse();
  const shown = [...live, ...past].slice(0, MOST);
  return (
    <section className={panel.panel}>
      <div className={panel.panelHead}>
        <h2>{t("panel")}</h2>
        <Button type="text" size="small" icon={<PlusOutlined />} onClick={() => setBooking(true)}>
          {t("book")}
        </Button>
      </div>
      {shown.length === 0 && <p className={css.faint}>{t("panelNone")}</p>}
      {shown.map((one) => (
        <Line key={one.id} one={one} onOpen={setOpened} />
      ))}
      {all.length > shown.length && (
        <p className={css.faint}>{t("earlier", { n: all.length - shown.length })}</p>
      )}
      <BookDialog {...whom} open={booking} onClose={() => setBooking(false)} />
      <Drawer appointment={all.find((one) => one.id === opened)} onClose={() => setOpened(undefined)} />
    </section>
  );
}

function Line({ one, onOpen }: { one: Appointment; onOpen: (id: number) => void }) {
  const lang = useLanguage();
  return (
    <button type="button" className={panel.panelLine} onClick={() => onOpen(one.id)}>
      <span>{span(one, lang)}</span>
      <small>
        {one.kind_name} · {one.who}{" "}
        <Tag tone={TONE[one.state]}>{sayCode(appointments, `state.${one.state}`, lang)}</Tag>
      </small>
    </button>
  );
}
