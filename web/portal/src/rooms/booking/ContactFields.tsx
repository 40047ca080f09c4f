import { useT } from "@shouwen/kit/i18n/words.ts";
import { Input } from "antd";
import { Field } from "../../shell/Field.tsx";
import type { Kind } from "./api.ts";
import css from "./booking.module.css";
import { booking } from "./words.ts";

export interface Reach {
  name: string;
  phone: string;
  email: string;
}

interface Props {
  value: Reach;
  way: Kind["way"];
  onChange: (change: Partial<Reach>) => void;
  fault: (name: string, field?: string) => string | undefined;
}

export function ContactFields({ value, way, onChange, fault }: Props) {
  const t = useT(booking);
  return (
    <fieldset className={css.group}>
      <legend className={css.label}>{t("contact")}</legend>
      <p className={css.hint}>{t(way === "callback" ? "contactHintPhone" : "contactHint")}</p>
      <div className={css.columns}>
        <Field label={t("phone")} fault={fault("phone", "contact.phone")}>
          <Input
            type="tel"
            autoComplete="tel"
            maxLength={40}
            value={value.phone}
            onChange={(event) => onChange({ phone: event.target.value })}
          />
        </Field>
        <Field label={t("name")} fault={fault("name", "contact.name")}>
          <Input
            autoComplete="name"
            maxLength={80}
            value={value.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </Field>
        <Field label={t("email")} fault={fault("email", "contact.email")}>
          <Input
            type="email"
            autoComplete="email"
            maxLength={254}
            value={value.email}
            onChange={(event) => onChange({ email: event.target.value })}
          />
        </Field>
      </div>
    </fieldset>
  );
}
