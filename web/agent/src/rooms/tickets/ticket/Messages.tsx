import { ExclamationCircleOutlined } from "@ant-design/icons";
import type { ContactMessage, Message, TicketCard } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { type Translate, useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Button, Checkbox } from "antd";
import dayjs from "dayjs";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { pickIn, usePickingIn } from "../../../shell/picking.ts";
import { useSession } from "../../../shell/session.ts";
import { useMessages } from "../queries.ts";
import { Bubble } from "./Bubble.tsx";
import css from "./messages.module.css";
import type { Outgoing } from "./outbox.ts";
import { SplitBar } from "./split/SplitBar.tsx";
import { split } from "./split/words.ts";
import { type Happened, streamOf } from "./stream.ts";
import { talk } from "./words.ts";

interface Props {
  ticket: TicketCard;
  waiting: Outgoing[];
  onResend: (out: Outgoing) => void;
}

export function Messages({ ticket, waiting, onResend }: Props) {
  const t = useT(talk);
  const found = useMessages(ticket.number);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const messages = found.data?.pages.flatMap((page) => page.items) ?? [];
  const picking = usePickingIn(ticket.number);
  const [chosen, choose] = useState<number[]>([]);
  useEffect(() => {
    if (!picking) choose([]);
  }, [picking]);
  useEffect(() => () => pickIn(undefined), []);
  const kept = new Set(messages.map((message) => message.client_key));
  const outgoing = waiting.filter((out) => !kept.has(out.client_key));
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (found.isPending) return <Loading rows={6} height={72} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  return (
    <>
      <Stream
        messages={messages}
        outgoing={outgoing}
        customer={ticket.customer.name}
        empty={<Empty title={t("emptyTalk")} text={ticket.description || t("emptyTalkHint")} />}
        onResend={onResend}
        pick={picking ? { chosen, choose } : undefined}
      />
      {picking && <SplitBar ticket={ticket} chosen={chosen} />}
    </>
  );
}

interface Pick {
  chosen: number[];
  choose: (chosen: number[]) => void;
}

interface StreamProps {
  messages: (Message | ContactMessage)[];
  outgoing: Outgoing[];
  customer: string;
  empty: ReactNode;
  /** up to which message the customer has read, where that is known */
  readUpTo?: number;
  foot?: ReactNode;
  /** while messages are being chosen */
  pick?: Pick | undefined;
  onResend: (out: Outgoing) => void;
}

/** What was said, of a ticket or of a chat. */
export function Stream({ messages, outgoing, customer, empty, readUpTo, foot, pick, onResend }: StreamProps) {
  const lang = useLanguage();
  const box = useBottom(messages.length + outgoing.length);
  const read = messages.findLast(
    (one) => one.id <= (readUpTo ?? 0) && one.kind === "public" && one.author.startsWith("person:"),
  )?.id;
  return (
    <div ref={box} className={css.stream} role="log" aria-live="off">
      {messages.length === 0 && outgoing.length === 0 && empty}
      {streamOf(messages).map((piece) => {
        if (piece.type === "day") {
          return (
            <div key={piece.key} className={css.day}>
              {dayjs(piece.at).format(lang === "zh-CN" ? "M 月 D 日 dddd" : "dddd D MMMM")}
            </div>
          );
        }
        if (piece.type === "events") return <Events key={piece.key} piece={piece} />;
        return (
          <Picked key={piece.key} id={piece.message.id} pick={pick}>
            <Bubble
              message={piece.message}
              follows={piece.follows}
              customer={customer}
              read={piece.message.id === read}
            />
          </Picked>
        );
      })}
      {outgoing.map((out) => (
        <Sending key={out.client_key} out={out} customer={customer} onResend={onResend} />
      ))}
      {foot}
      <Announce messages={messages} />
    </div>
  );
}

/** A box before the message while some are being chosen. */
function Picked({ id, pick, children }: { id: number; pick: Pick | undefined; children: ReactNode }) {
  const t = useT(split);
  if (!pick) return children;
  const { chosen, choose } = pick;
  const on = chosen.includes(id);
  return (
    <div className={`${css.pick} ${on ? css.picked : ""}`}>
      <Checkbox
        checked={on}
        aria-label={t("choose")}
        onChange={() => choose(on ? chosen.filter((one) => one !== id) : [...chosen, id])}
      />
      {children}
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
  customer,
  onResend,
}: {
  out: Outgoing;
  customer: string;
  onResend: (out: Outgoing) => void;
}) {
  const t = useT(talk);
  const { person } = useSession();
  const message: Message | ContactMessage = {
    ...out,
    id: 0,
    author: `person:${person.id}`,
    author_name: person.name,
  };
  return (
    <div className={out.failed ? undefined : css.sending}>
      <Bubble message={message} follows={false} customer={customer} />
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
      {eventOf(message.text, message.author_name, t)} · {dayjs(message.at).format("HH:mm")}
    </p>
  ));
}

const CODES = ["answered", "transferred", "taken_over", "ended", "callback", "message_left"] as const;

/** A chat's steps come as codes, a ticket's as words. */
function eventOf(text: string, name: string, t: Translate<(typeof CODES)[number]>): string {
  const code = CODES.find((one) => one === text);
  return code ? t(code, { name }) : `${name} ${text}`;
}

/** A screen reader hears a new message once, without the whole talk again. */
function Announce({ messages }: { messages: StreamProps["messages"] }) {
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
