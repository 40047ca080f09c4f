/** One's own appointment, opened by its link: see it, move it, cancel it. */
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Loading } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { moment } from "@shouwen/kit/ui/time.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { usePageTitle } from "../../shell/title.ts";
import { trouble } from "../../shell/trouble.ts";
import { type Appointment, booking as api, type Slot } from "./api.ts";
import css from "./booking.module.css";
import { span } from "./days.ts";
import { CalendarFile, Facts } from "./Facts.tsx";
import { SlotPicker, slotsKey } from "./SlotPicker.tsx";
import { booking } from "./words.ts";

const ownKey = (key: string) => ["appointment", key] as const;

export function ManagePage() {
  const t = useT(booking);
  const [key] = useState(() => location.hash.slice(1));
  const own = useQuery({
    queryKey: ownKey(key),
    queryFn: () => api.read(key),
    enabled: Boolean(key),
    retry: false,
  });
  usePageTitle(t("manageTitle"));
  if (!key || (own.error instanceof ApiError && own.error.status === 401))
    return (
      <Empty whole title={t("over")} text={t("overHint")} action={<Link to="/book">{t("again")}</Link>} />
    );
  return (
    <Query of={own} loading={<Loading rows={4} height={64} />}>
      {(found) => <Own appointment={found} link={key} />}
    </Query>
  );
}

function Own({ appointment, link }: { appointment: Appointment; link: string }) {
  const t = useT(booking);
  const lang = useLanguage();
  const [act, setAct] = useState<"move" | "cancel">();
  const over = appointment.state !== "booked";
  return (
    <section className={css.panel}>
      <header className={css.head}>
        <h1 className={css.title}>{appointment.name}</h1>
        <Tag tone={appointment.state === "booked" ? "brand" : appointment.state === "done" ? "done" : "wait"}>
          {sayCode(booking, `state.${appointment.state}`, lang)}
        </Tag>
      </header>
      <Facts appointment={appointment} />
      {!act && !over && (
        <>
          <div className={css.actions}>
            {appointment.may.includes("move") && (
              <Button type="primary" size="large" onClick={() => setAct("move")}>
                {t("move")}
              </Button>
            )}
            <CalendarFile appointment={appointment} />
            {appointment.may.includes("cancel") && (
              <Button size="large" danger onClick={() => setAct("cancel")}>
                {t("cancel")}
              </Button>
            )}
          </div>
          <p className={css.hint}>
            {appointment.may.length
              ? t("until", { at: moment(appointment.change_until, lang) })
              : t("tooLate")}
          </p>
        </>
      )}
      {act === "move" && <Move appointment={appointment} link={link} onDone={() => setAct(undefined)} />}
      {act === "cancel" && <Cancel link={link} onDone={() => setAct(undefined)} />}
      {over && (
        <Link to="/book" className={css.again}>
          {t("again")}
        </Link>
      )}
    </section>
  );
}

/** The answer is what is shown from now on. */
function useChange<T>(link: string, change: (value: T) => Promise<Appointment>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (now) => {
      client.setQueryData(ownKey(link), now);
      onDone();
    },
    onError: () => {
      void client.invalidateQueries({ queryKey: slotsKey });
      void client.invalidateQueries({ queryKey: ownKey(link) });
    },
  });
}

function Move({ appointment, link, onDone }: { appointment: Appointment; link: string; onDone: () => void }) {
  const t = useT(booking);
  const lang = useLanguage();
  const [slot, setSlot] = useState<Slot>();
  const move = useChange(link, (to: Slot) => api.move(link, to.starts_at), onDone);
  return (
    <fieldset className={css.group}>
      <legend className={css.label}>{t("moveTitle")}</legend>
      <SlotPicker kind={appointment.kind} appointment={link} days={31} chosen={slot} onChoose={setSlot} />
      <div role="alert">{move.error && <p className={css.wrong}>{trouble(move.error)}</p>}</div>
      <div className={css.actions}>
        {slot && (
          <Button type="primary" size="large" loading={move.isPending} onClick={() => move.mutate(slot)}>
            {t("moveNow", { when: span(slot, lang) })}
          </Button>
        )}
        <Button size="large" onClick={onDone}>
          {t("keep")}
        </Button>
      </div>
    </fieldset>
  );
}

function Cancel({ link, onDone }: { link: string; onDone: () => void }) {
  const t = useT(booking);
  const cancel = useChange(link, () => api.cancel(link), onDone);
  return (
    <div>
      <p>{t("cancelAsk")}</p>
      <div role="alert">{cancel.error && <p className={css.wrong}>{trouble(cancel.error)}</p>}</div>
      <div className={css.actions}>
        <Button
          type="primary"
          danger
          size="large"
          loading={cancel.isPending}
          onClick={() => cancel.mutate(undefined)}
        >
          {t("cancelYes")}
        </Button>
        <Button size="large" onClick={onDone}>
          {t("keep")}
        </Button>
      </div>
    </div>
  );
}
