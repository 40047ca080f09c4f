/** Booked: number, when, who and where; the file for one's calendar and the link to change it. */
import { CheckCircleFilled, LinkOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { copyText } from "@shouwen/kit/ui/copy.ts";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { type Appointment, linkTo } from "./api.ts";
import css from "./booking.module.css";
import { CalendarFile, Facts } from "./Facts.tsx";
import { booking } from "./words.ts";

export function Booked({ appointment }: { appointment: Appointment }) {
  const t = useT(booking);
  const title = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const link = linkTo(appointment.key);
  return (
    <section className={css.done}>
      <CheckCircleFilled className={css.tick} aria-hidden />
      <h1 ref={title} tabIndex={-1} className={css.title}>
        {t("done")}
      </h1>
      <p className={css.lead}>{appointment.name}</p>
      <Facts appointment={appointment} />
      <div className={css.actions}>
        <Button type="primary" size="large" href={link}>
          {t("manage")}
        </Button>
        <CalendarFile appointment={appointment} />
        <Button size="large" icon={<LinkOutlined />} onClick={async () => setCopied(await copyText(link))}>
          {t(copied ? "linkDone" : "link")}
        </Button>
      </div>
      <p className={css.hint}>{t("linkHint")}</p>
    </section>
  );
}
