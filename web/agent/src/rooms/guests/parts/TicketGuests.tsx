/** On the ticket's page: which people without an account were asked for which task, and what they said. */
import { MoreOutlined } from "@ant-design/icons";
import type { GuestInvitation, TicketCard } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { read, useT } from "@shouwen/kit/i18n/words.ts";
import { copyText } from "@shouwen/kit/ui/copy.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { Moment } from "@shouwen/kit/ui/Time.tsx";
import { ago } from "@shouwen/kit/ui/time.ts";
import { App, Button, Dropdown } from "antd";
import { useState } from "react";
import "../live.ts";
import { useChoices, useInvitations, useLink, useRevoke } from "../queries.ts";
import { guests } from "../words.ts";
import css from "./guests.module.css";
import { InviteDialog } from "./InviteDialog.tsx";
import { SayDialog } from "./SayDialog.tsx";
import { ShareDialog } from "./ShareDialog.tsx";

const TONE: Record<GuestInvitation["state"], Tone> = {
  open: "wait",
  answered: "done",
  returned: "late",
  revoked: "none",
  gone: "none",
};
type Open = { what: "say" | "share"; of: GuestInvitation };

export function TicketGuests({ ticket }: { ticket: TicketCard }) {
  const t = useT(guests);
  const may = ticket.may.includes("note") && ticket.may.length > 1;
  const asked = useInvitations(ticket.number).data ?? [];
  const choices = useChoices(ticket.number, may).data;
  const [inviting, invite] = useState(false);
  const [open, show] = useState<Open>();
  const close = () => show(undefined);
  if (asked.length === 0 && !choices?.tasks.length) return null;
  return (
    <section className={css.panel}>
      <header>
        <h2>{t("title")}</h2>
        {may && Boolean(choices?.tasks.length) && (
          <Button size="small" onClick={() => invite(true)}>
            {t("invite")}
          </Button>
        )}
      </header>
      {asked.map((one) => (
        <One key={one.id} asked={one} number={ticket.number} may={may} onOpen={show} />
      ))}
      {inviting && choices && (
        <InviteDialog number={ticket.number} choices={choices} onClose={() => invite(false)} />
      )}
      {open?.what === "say" && <SayDialog number={ticket.number} asked={open.of} onClose={close} />}
      {open?.what === "share" && <ShareDialog number={ticket.number} asked={open.of} onClose={close} />}
    </section>
  );
}

interface Props {
  asked: GuestInvitation;
  number: string;
  may: boolean;
  onOpen: (open: Open) => void;
}

function One({ asked, number, may, onOpen }: Props) {
  const t = useT(guests);
  const lang = useLanguage();
  const now = useNow(60);
  const waits = asked.state === "open";
  return (
    <article className={css.one}>
      <div className={css.head}>
        <b>{asked.guest.name}</b>
        <Tag tone={TONE[asked.state]}>{t(`state.${asked.state}`)}</Tag>
        {may && waits && <Acts asked={asked} number={number} onOpen={onOpen} />}
      </div>
      <p className={css.faint}>
        {lang === "en" ? asked.name.en || asked.name.zh : read(asked.name.zh, lang)}
        {waits && asked.due_at && (
          <>
            {" · "}
            <Moment at={asked.due_at} />
          </>
        )}
        {waits && ` · ${asked.seen_at ? t("seen", { at: ago(asked.seen_at, now, lang) }) : t("notSeen")}`}
      </p>
      {waits && asked.unsent && <p className={css.unsent}>{t("unsent")}</p>}
      {asked.lines.map((line) => (
        <p key={line.id} className={css.line}>
          <span className={css.faint}>{t(`kind.${line.kind}`)}</span> {line.text}
          {line.files.map((file) => (
            <a key={file.id} href={`/api/v1/files/${file.id}`} target="_blank" rel="noreferrer">
              {file.name}
            </a>
          ))}
        </p>
      ))}
    </article>
  );
}

function Acts({ asked, number, onOpen }: Omit<Props, "may">) {
  const t = useT(guests);
  const { message } = App.useApp();
  const link = useLink(number);
  const revoke = useRevoke(number);
  const failed = (error: Error) => message.error(error.message);
  const copy = () =>
    link.mutate(asked.id, {
      onSuccess: (address) => copyText(address).then(() => message.success(t("copied"))),
      onError: failed,
    });
  const back = () =>
    revoke.mutate(asked.id, { onSuccess: () => message.success(t("revoked")), onError: failed });
  const acts: Record<string, () => void> = {
    copy,
    say: () => onOpen({ what: "say", of: asked }),
    share: () => onOpen({ what: "share", of: asked }),
    revoke: back,
  };
  const items = (["copy", "say", "share", "revoke"] as const).map((key) => ({
    key,
    label: t(key),
    danger: key === "revoke",
  }));
  return (
    <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => acts[key]?.() }}>
      <Button
        type="text"
        size="small"
        icon={<MoreOutlined />}
        aria-label={`${asked.guest.name} ${t("more")}`}
        loading={link.isPending || revoke.isPending}
      />
    </Dropdown>
  );
}
