import { ExclamationCircleOutlined } from "@ant-design/icons";
import type { Message, TicketCard } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Button } from "antd";
import dayjs from "dayjs";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useSession } from "../../../shell/session.ts";
import { useMessages } from "../queries.ts";
import { Bubble } from "./Bubble.tsx";
import css from "./messages.module.css";
import type { Outgoing } from "./outbox.ts";
import { type Happened, streamOf } from "./stream.ts";
import { talk } from "./words.ts";

interface Props {
  ticket: TicketCard;
  waiting: Outgoing[];
  onResend: (out: Outgoing) => void;
}

export function Messages({ ticket, waiting, onResend }: Props) {
  const t = useT(talk);
  const lang = useLanguage();
  const found = useMessages(ticket.number);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const messages = found.data?.pages.flatMap((page) => page.items) ?? [];
  const kept = new Set(messages.map((message) => message.client_key));
  const outgoing = waiting.filter((out) => !kept.has(out.client_key));
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const box = useBottom(messages.length + outgoing.length);
  if (found.isPending) return <Loading rows={6} height={72} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  return (
    <div ref={box} className={css.stream} role="log" aria-live="off">
      {messages.length === 0 && outgoing.length === 0 && (
        <Empty title={t("emptyTalk")} text={ticket.description || t("emptyTalkHint")} />
      )}
      {streamOf(messages).map((piece) => {
        if (piece.type === "day") {
          return (
            <div key={piece.key} className={css.day}>
              {dayjs(piece.at).format(lang === "zh-CN" ? "M 月 D 日 dddd" : "dddd D MMMM")}
            </div>
          );
        }
        if (piece.type === "events") return <Events key={piece.key} piece={piece} />;
        return <Bubble key={piece.key} message={piece.message} follows={piece.follows} ticket={ticket} />;
      })}
      {outgoing.map((out) => (
        <Sending key={out.client_key} out={out} ticket={ticket} onResend={onResend} />
      ))}
      <Announce messages={messages} />
    </div>
  );
}

/** Stays at the newest words, unless the reader has gone up to older ones. */
function useBottom(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const near = useRef(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      near.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    };
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is what moves it
  useLayoutEffect(() => {
    if (near.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  return box;
}

function Sending({
  out,
  ticket,
  onResend,
}: {
  out: Outgoing;
  ticket: TicketCard;
  onResend: (out: Outgoing) => void;
}) {
  const t = useT(talk);
  const { person } = useSession();
  const message: Message = {
    ...out,
    id: 0,
    author: `person:${person.id}`,
    author_name: person.name,
  };
  return (
    <div className={out.failed ? undefined : css.sending}>
      <Bubble message={message} follows={false} ticket={ticket} />
      {out.failed && (
        <p className={css.failed} role="alert">
          <ExclamationCircleOutlined /> {t("notSent", { why: out.failed })}
          <Button size="small" onClick={() => onResend(out)}>
            {t("resend")}
          </Button>
        </p>
      )}
    </div>
  );
}

function Events({ piece }: { piece: Happened }) {
  const t = useT(talk);
  const [open, setOpen] = useState(piece.messages.length === 1);
  if (!open) {
    return (
      <button type="button" className={css.fold} onClick={() => setOpen(true)}>
        {t("events", { n: piece.messages.length })}
      </button>
    );
  }
  return piece.messages.map((message) => (
    <p key={message.id} className={css.event}>
      {message.author_name} {message.text} · {dayjs(message.at).format("HH:mm")}
    </p>
  ));
}

/** A screen reader hears a new message once, without the whole talk again. */
function Announce({ messages }: { messages: Message[] }) {
  const t = useT(talk);
  const { person } = useSession();
  const last = messages.at(-1);
  const seen = useRef(last?.id);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!last || last.id === seen.current) return;
    seen.current = last.id;
    if (last.author !== `person:${person.id}`) setSaid(t("newMessage", { name: last.author_name }));
  }, [last, person.id, t]);
  return (
    <span className="sr-only" role="status">
      {said}
    </span>
  );
}
