/** One chat: who, what one may do, the words, and the box for more. */
import type { ContactCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useLookers, useTyping } from "@shouwen/kit/live/live.tsx";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Tag, TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { App, Button, Segmented } from "antd";
import { type ComponentRef, Suspense, useRef, useState } from "react";
import { useKeys } from "../../../shell/keys.ts";
import { useSession } from "../../../shell/session.ts";
import { ReplyBox, Stream } from "../../../shell/slots.ts";
import { useSmall } from "../../../shell/small.ts";
import { useContact, useDeed, useOut, useRead, useTalk } from "../queries.ts";
import { desk } from "../words.ts";
import { About } from "./About.tsx";
import { SummaryForm } from "./SummaryForm.tsx";
import { TicketDialog } from "./TicketDialog.tsx";
import { TransferDialog } from "./TransferDialog.tsx";
import css from "./talk.module.css";

export function Talk({ id }: { id: number }) {
  const contact = useContact(id);
  if (contact.data) return <Inside card={contact.data} />;
  if (contact.isError) return <Failed error={contact.error} retry={() => contact.refetch()} />;
  return <Loading rows={8} height={64} />;
}

type Tab = "talk" | "info";
type Asking = "transfer" | "ticket";

function Inside({ card }: { card: ContactCard }) {
  const t = useT(desk);
  const small = useSmall();
  const { person } = useSession();
  const { message } = App.useApp();
  const [tab, setTab] = useState<Tab>("talk");
  const [asking, setAsking] = useState<Asking>();
  const box = useRef<ComponentRef<typeof ReplyBox>>(null);
  const { found, typing } = useTalk(card.id);
  const out = useOut(card.id, person.id);
  const deed = useDeed(card.id);
  const type = useTyping(`contact:${card.id}`);
  const messages = found.data ?? [];
  const kept = new Set(messages.map((one) => one.client_key));
  useRead(card, person.id, messages.at(-1)?.id);
  const act = (verb: "accept" | "take_over" | "end") =>
    deed.mutate({ verb }, { onError: (error) => void message.error(error.message) });
  useKeys({
    r: () => box.current?.focus("public"),
    n: () => box.current?.focus("note"),
    e: () => card.may.includes("end") && act("end"),
  });
  const may = card.may.map((verb) => (verb === "say" ? "reply" : verb));
  const other = card.holder && card.holder.id !== person.id ? card.holder.name : undefined;
  return (
    <div className={css.talk}>
      <Head card={card} pending={deed.isPending} onAct={act} onAsk={setAsking} />
      <div className={css.columns}>
        <section className={css.middle} aria-label={t("talkTab")}>
          {small && (
            <div className={css.tabRow}>
              <Segmented
                size="small"
                value={tab}
                onChange={(next) => setTab(next as Tab)}
                options={[
                  { value: "talk", label: t("talkTab") },
                  { value: "info", label: t("infoTab") },
                ]}
              />
            </div>
          )}
          {tab === "talk" || !small ? (
            <Suspense fallback={<Loading rows={6} height={64} />}>
              {found.isPending ? (
                <Loading rows={6} height={64} />
              ) : !found.data ? (
                <Failed error={found.error} retry={() => found.refetch()} />
              ) : (
                <Stream
                  messages={messages}
                  outgoing={out.waiting.filter((one) => !kept.has(one.client_key))}
                  customer={card.customer.name}
                  readUpTo={card.read_by_visitor}
                  empty={<Empty title={t("noTalk")} text={t("noTalkHint")} />}
                  foot={
                    typing && (
                      <p className={css.typing} role="status">
                        {t("typing")}
                      </p>
                    )
                  }
                  onResend={out.send}
                />
              )}
              {out.held && (
                <p className={css.collision} role="status">
                  {t("held")}
                </p>
              )}
              {other && card.state === "active" && (
                <p className={css.collision} role="status">
                  {t("collision", { name: other })}
                </p>
              )}
              {card.state === "wrap_up" && card.may.includes("summarise") ? (
                <SummaryForm card={card} />
              ) : (
                <ReplyBox
                  ref={box}
                  of={`contact.${card.id}`}
                  contact={card.id}
                  room={`contact:${card.id}`}
                  messages={found.data}
                  may={may}
                  quick
                  shut={t(card.state === "ended" ? "endedBox" : "waitBox")}
                  onType={type}
                  onSend={out.send}
                />
              )}
            </Suspense>
          ) : (
            <About card={card} />
          )}
        </section>
        {!small && (
          <aside className={css.side}>
            <About card={card} />
          </aside>
        )}
      </div>
      <TransferDialog card={card} open={asking === "transfer"} onClose={() => setAsking(undefined)} />
      <TicketDialog card={card} open={asking === "ticket"} onClose={() => setAsking(undefined)} />
    </div>
  );
}

interface HeadProps {
  card: ContactCard;
  pending: boolean;
  onAct: (verb: "accept" | "take_over" | "end") => void;
  onAsk: (asking: Asking) => void;
}

function Head({ card, pending, onAct, onAsk }: HeadProps) {
  const t = useT(desk);
  const named = useNamed();
  const { person } = useSession();
  const others = useLookers(`contact:${card.id}`).filter((one) => one.id !== person.id);
  const may = (verb: string) => card.may.includes(verb);
  const state = `state_${card.state}` as "state_active";
  return (
    <header className={css.head}>
      <h2>{named(card.customer.name)}</h2>
      <TierTag tier={card.customer.tier} />
      <Tag tone={card.state === "active" ? "brand" : card.state === "ended" ? "none" : "due"}>{t(state)}</Tag>
      <span className={css.problem}>{card.kind === "call" ? card.subject : card.problem?.name}</span>
      {others.length > 0 && (
        <span className={css.looking} role="status">
          {t("looking", { names: others.map((one) => one.name).join("、") })}
        </span>
      )}
      <span className={css.verbs}>
        {may("ticket") && !card.ticket && <Button onClick={() => onAsk("ticket")}>{t("ticket")}</Button>}
        {may("transfer") && <Button onClick={() => onAsk("transfer")}>{t("transfer")}</Button>}
        {may("take_over") && (
          <Button loading={pending} onClick={() => onAct("take_over")}>
            {t("take_over")}
          </Button>
        )}
        {may("accept") && (
          <Button type="primary" loading={pending} onClick={() => onAct("accept")}>
            {t("accept")}
          </Button>
        )}
        {may("end") && card.state === "active" && (
          <Button type="primary" loading={pending} onClick={() => onAct("end")}>
            {t("end")}
          </Button>
        )}
      </span>
    </header>
  );
}
