/** One appointment: all about it, and what can be done with it now. */
import type { Appointment } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Link } from "@tanstack/react-router";
import { Alert, Drawer as AntDrawer, Button } from "antd";
import { type ReactNode, useState } from "react";
import { type Step, useStep } from "../queries.ts";
import { span } from "../span.ts";
import { TONE } from "../tone.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";
import { CancelDialog } from "./CancelDialog.tsx";
import { MoveDialog } from "./MoveDialog.tsx";

const STEPS: Step[] = ["arrive", "finish", "miss"];

export function Drawer({ appointment, onClose }: { appointment?: Appointment; onClose: () => void }) {
  return (
    <AntDrawer
      open={appointment !== undefined}
      title={appointment && `${appointment.kind_name} · ${appointment.number}`}
      size={440}
      onClose={onClose}
      destroyOnHidden
    >
      {appointment && <Inside appointment={appointment} />}
    </AntDrawer>
  );
}

export function Inside({ appointment: one }: { appointment: Appointment }) {
  const t = useT(appointments);
  const lang = useLanguage();
  const step = useStep(one.id);
  const [act, setAct] = useState<"move" | "cancel">();
  const steps = STEPS.filter((each) => one.may.includes(each));
  return (
    <>
      <dl className={css.facts}>
        <Fact name={t("state")}>
          <Tag tone={TONE[one.state]}>{sayCode(appointments, `state.${one.state}`, lang)}</Tag>{" "}
          {one.reason && sayCode(appointments, `reason.${one.reason}`, lang)} {one.reason_text}
        </Fact>
        <Fact name={t("call")}>
          {one.call && (
            <>
              {sayCode(appointments, `call.${one.call_state}`, lang)}{" "}
              <Link to="/desk" search={{ open: `c${one.call}` }}>
                {t("openCall")}
              </Link>
            </>
          )}
        </Fact>
        <Fact name={t("time")}>{span(one, lang)}</Fact>
        <Fact name={t("who")}>{one.who}</Fact>
        <Fact name={t("place")}>{one.place}</Fact>
        <Fact name={t("customer")}>
          <Link to="/customers/$id" params={{ id: String(one.customer) }}>
            {one.customer_name || one.phone || one.email}
          </Link>
        </Fact>
        <Fact name={t("contact")}>{[one.phone, one.email].filter(Boolean).join(" · ")}</Fact>
        <Fact name={t("ticket")}>
          {one.ticket && (
            <Link to="/tickets/$number" params={{ number: one.ticket }}>
              {one.ticket}
            </Link>
          )}
        </Fact>
        <Fact name={t("note")}>{one.note}</Fact>
      </dl>
      <div className={css.acts}>
        {steps.map((each, place) => (
          <Button
            key={each}
            type={place === 0 ? "primary" : "default"}
            loading={step.isPending && step.variables === each}
            onClick={() => step.mutate(each)}
          >
            {t(each)}
          </Button>
        ))}
        {one.may.includes("move") && <Button onClick={() => setAct("move")}>{t("move")}</Button>}
        {one.may.includes("cancel") && (
          <Button danger onClick={() => setAct("cancel")}>
            {t("cancel")}
          </Button>
        )}
      </div>
      {step.error && <Alert type="error" title={step.error.message} role="alert" />}
      <MoveDialog appointment={one} open={act === "move"} onClose={() => setAct(undefined)} />
      <CancelDialog appointment={one} open={act === "cancel"} onClose={() => setAct(undefined)} />
    </>
  );
}

/** What is not known takes no room. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
