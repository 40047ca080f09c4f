/** Number, when, who and where of an appointment, and the file for one's calendar. */
import { CalendarOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { trouble } from "../../shell/trouble.ts";
import { type Appointment, booking as api } from "./api.ts";
import css from "./booking.module.css";
import { span } from "./days.ts";
import { booking } from "./words.ts";

export function Facts({ appointment }: { appointment: Appointment }) {
  const t = useT(booking);
  const lang = useLanguage();
  const where = appointment.way === "callback" ? t("callYou") : appointment.place;
  return (
    <dl className={css.facts}>
      <dt>{t("number")}</dt>
      <dd data-testid="appointment">{appointment.number}</dd>
      <dt>{t("time")}</dt>
      <dd>
        <strong>{span(appointment, lang)}</strong>
      </dd>
      <dt>{t("who")}</dt>
      <dd>{appointment.who}</dd>
      {where && (
        <>
          <dt>{t("where")}</dt>
          <dd>{where}</dd>
        </>
      )}
    </dl>
  );
}

export function CalendarFile({ appointment }: { appointment: Appointment }) {
  const t = useT(booking);
  const get = useMutation({
    mutationFn: () => api.file(appointment.key),
    onSuccess: (blob) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = `${appointment.number}.ics`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
  return (
    <>
      <Button size="large" icon={<CalendarOutlined />} loading={get.isPending} onClick={() => get.mutate()}>
        {t("calendar")}
      </Button>
      {get.error && <p className={css.wrong}>{trouble(get.error)}</p>}
    </>
  );
}
