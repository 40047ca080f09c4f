/** The form of a booking; for a ticket that is followed nobody types a contact twice. */
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useRef, useState } from "react";
import { useConfig } from "../../shell/config.ts";
import { Field } from "../../shell/Field.tsx";
import { Trap } from "../../shell/Trap.tsx";
import { fieldTroubles, trouble } from "../../shell/trouble.ts";
import { type Appointment, booking as api, type Kind, type Slot } from "./api.ts";
import css from "./booking.module.css";
import { ContactFields, type Reach } from "./ContactFields.tsx";
import { span } from "./days.ts";
import { SlotPicker, slotsKey } from "./SlotPicker.tsx";
import { What } from "./What.tsx";
import { booking } from "./words.ts";

interface Props {
  kinds: Kind[];
  ticket?: { number: string; follow: string };
  onDone: (made: Appointment) => void;
}

interface Draft extends Reach {
  kind?: string;
  slot?: Slot;
  at: string;
  region: string;
  address: string;
  note: string;
}

type Fault = "needTime" | "needPhone" | "needReach" | "needAddress";
const BLANK: Draft = { at: "", region: "", address: "", note: "", name: "", phone: "", email: "" };

/** What is still missing, by field. */
function check(draft: Draft, kind: Kind, ticket: boolean): Record<string, Fault> {
  const missing: Record<string, Fault> = {};
  if (!draft.slot) missing.time = "needTime";
  if (kind.way === "onsite" && !draft.address.trim()) missing.address = "needAddress";
  if (!ticket && kind.way === "callback" && !draft.phone.trim()) missing.phone = "needPhone";
  else if (!ticket && !draft.phone.trim() && !draft.email.trim()) missing.phone = "needReach";
  return missing;
}

export function BookForm({ kinds, ticket, onDone }: Props) {
  const t = useT(booking);
  const lang = useLanguage();
  const config = useConfig();
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>(BLANK);
  const [judged, setJudged] = useState(false);
  const [trap, setTrap] = useState("");
  const page = useRef<HTMLFormElement>(null);
  const kind = kinds.find((each) => each.code === draft.kind) ?? kinds[0];
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const sending = useMutation({
    mutationFn: (slot: Slot) => {
      const { name, phone, email } = draft;
      const contact = { name: name.trim(), phone: phone.trim(), email: email.trim() };
      const wish = { kind: kind?.code ?? "", starts_at: slot.starts_at, at: draft.at, region: draft.region };
      const rest = { place: draft.address.trim(), note: draft.note.trim() };
      return api.book(
        { ...wish, ...rest, ...(ticket ? {} : { contact }) },
        config.form,
        trap,
        ticket?.follow,
      );
    },
    onSuccess: onDone,
    onError: (error) => {
      if (!(error instanceof ApiError) || error.code !== "slot_taken") return;
      set({ slot: undefined });
      void client.invalidateQueries({ queryKey: slotsKey });
    },
  });
  if (!kind) return null;
  const faults = judged ? check(draft, kind, Boolean(ticket)) : {};
  const told = fieldTroubles(sending.error);
  const fault = (name: string, field = "") => (faults[name] ? t(faults[name]) : told[field]);
  const submit = () => {
    setJudged(true);
    if (draft.slot && Object.keys(check(draft, kind, Boolean(ticket))).length === 0)
      sending.mutate(draft.slot);
    else setTimeout(() => page.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const taken = sending.error instanceof ApiError && sending.error.code === "slot_taken";
  return (
    <form
      ref={page}
      noValidate
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <h1 className={css.title}>{t("title")}</h1>
        <p className={css.lead}>{ticket ? t("forTicket", { number: ticket.number }) : t("lead")}</p>
      </div>
      <What
        kinds={kinds}
        kind={kind}
        at={draft.at}
        region={draft.region}
        onChange={(change) => set({ ...change, slot: undefined })}
      />
      <fieldset className={css.group} aria-invalid={faults.time ? true : undefined} tabIndex={-1}>
        <legend className={css.label}>{t("when")}</legend>
        {kind.regional && !draft.region ? (
          <p className={css.hint}>{t("pickRegionFirst")}</p>
        ) : (
          <SlotPicker
            key={`${kind.code} ${draft.at} ${draft.region}`}
            kind={kind.code}
            region={draft.region}
            at={draft.at || kind.places[0] || ""}
            days={kind.horizon_days}
            chosen={draft.slot}
            onChoose={(slot) => set({ slot })}
          />
        )}
        {faults.time && <p className={css.wrong}>{t(faults.time)}</p>}
      </fieldset>
      {kind.way === "onsite" && (
        <Field label={t("address")} fault={fault("address")}>
          <Input
            value={draft.address}
            maxLength={200}
            autoComplete="street-address"
            onChange={(event) => set({ address: event.target.value })}
          />
        </Field>
      )}
      {!ticket && <ContactFields value={draft} way={kind.way} onChange={set} fault={fault} />}
      <Field label={t("note")}>
        <Input.TextArea
          value={draft.note}
          maxLength={500}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={(event) => set({ note: event.target.value })}
        />
      </Field>
      <Trap value={trap} onChange={setTrap} />
      <div className={css.send}>
        <div role="alert">
          {sending.error && !sending.isPending && (
            <p className={css.wrong}>{taken ? t("taken") : trouble(sending.error)}</p>
          )}
        </div>
        {draft.slot && <p className={css.chosen}>{t("chosen", { when: span(draft.slot, lang) })}</p>}
        <Button type="primary" htmlType="submit" size="large" block loading={sending.isPending}>
          {t(sending.isPending ? "confirming" : "confirm")}
        </Button>
      </div>
    </form>
  );
}
