/** What is in hand, what waits, what goes on in the team. */
import { FileTextOutlined, MessageOutlined, PhoneOutlined } from "@ant-design/icons";
import type { ContactRow } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { StatusTag, Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago, Countdown } from "@shouwen/kit/ui/Time.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Segmented } from "antd";
import { useState } from "react";
import { useKeys } from "../../../shell/keys.ts";
import { useCan, useSession } from "../../../shell/session.ts";
import { type Item, itemsOf, offersTo } from "../inbox.ts";
import { useMentions } from "../mentions.ts";
import { type Looked, useContacts, useMyTickets } from "../queries.ts";
import { desk } from "../words.ts";
import css from "./desk.module.css";
import { Mentions } from "./Mentions.tsx";
import { Offer } from "./Offer.tsx";

const VIEWS = ["mine", "queue", "team", "watching", "mentions"] as const;

interface Props {
  view: Looked;
  open: string | undefined;
  onView: (view: Looked) => void;
  onOpen: (key: string) => void;
}

export function Inbox({ view, open, onView, onOpen }: Props) {
  const t = useT(desk);
  const can = useCan();
  const { person } = useSession();
  const talks = view === "watching" || view === "mentions" ? "mine" : view;
  const found = useContacts(talks);
  const mine = useContacts("mine").data?.items ?? [];
  const queue = useContacts("queue").data?.items ?? [];
  const reads = Boolean(can("tickets.read"));
  const tickets = useMyTickets("mine", view === "mine" && reads).data?.items ?? [];
  const watched = (useMyTickets("watching", reads).data?.items ?? []).filter(
    (row) => row.holder?.id !== person.id,
  );
  const mentions = useMentions();
  const offers = offersTo(person.id, [
    ...mine,
    ...queue.filter((row) => !mine.some((one) => one.id === row.id)),
  ]);
  const called = new Set(offers.map((offer) => offer.id));
  const talking = view === talks;
  const chats = (found.data?.items ?? []).filter((row) => !called.has(row.id));
  const items = itemsOf(talking ? chats : [], view === "mine" ? tickets : view === "watching" ? watched : []);
  const [at, setAt] = useState<string>();
  const here = items.findIndex((item) => item.key === (at ?? open));
  const move = (step: number) => {
    const next = items[Math.max(0, Math.min(items.length - 1, here + step))];
    setAt(next?.key);
    if (next) document.getElementById(`item-${next.key}`)?.scrollIntoView({ block: "nearest" });
  };
  useKeys({ j: () => move(1), k: () => move(-1), Enter: () => at && onOpen(at) });
  const counts = {
    mine: mine.length + tickets.length,
    queue: queue.length,
    team: 0,
    watching: watched.length,
    mentions: mentions.data?.unseen ?? 0,
  };
  return (
    <section className={css.inbox} aria-label={t("inbox")}>
      <div className={css.views}>
        <Segmented
          value={view}
          onChange={(next) => onView(next as Looked)}
          options={VIEWS.map((one) => ({
            value: one,
            label: counts[one] ? `${t(one)} ${counts[one]}` : t(one),
          }))}
        />
      </div>
      <div className={css.items}>
        {offers.map((offer) => (
          <Offer key={offer.id} offer={offer} onOpen={() => onOpen(`c${offer.id}`)} />
        ))}
        {found.isPending && <Loading rows={6} height={64} />}
        {!found.data && found.isError && <Failed error={found.error} retry={() => found.refetch()} />}
        {view === "mentions" && <Mentions open={open} onOpen={onOpen} />}
        {found.data && view !== "mentions" && items.length === 0 && offers.length === 0 && (
          <Nothing view={view} />
        )}
        {items.map((item) => (
          <Line
            key={item.key}
            item={item}
            chosen={item.key === (at ?? open)}
            onOpen={() => {
              setAt(undefined);
              onOpen(item.key);
            }}
          />
        ))}
      </div>
    </section>
  );
}

function Nothing({ view }: { view: Looked }) {
  const t = useT(desk);
  if (view === "watching") return <Empty title={t("noneWatching")} text={t("noneWatchingHint")} />;
  if (view === "queue") return <Empty title={t("noneQueue")} />;
  if (view === "team") return <Empty title={t("noneTeam")} />;
  return <Empty title={t("noneMine")} text={t("noneMineHint")} />;
}

function Line({ item, chosen, onOpen }: { item: Item; chosen: boolean; onOpen: () => void }) {
  const named = useNamed();
  const { customer } = item.row;
  const t = useT(desk);
  const last = item.type === "chat" ? item.row.last : undefined;
  const text = last ? last.text || t("onlyFiles") : item.row.subject;
  return (
    <button
      type="button"
      id={`item-${item.key}`}
      className={`${css.item} ${item.unread > 0 ? css.fresh : ""}`}
      aria-current={chosen || undefined}
      onClick={onOpen}
    >
      <Avatar
        name={customer.name || "?"}
        size={32}
        tone={customer.tier === "standard" ? undefined : "gold"}
      />
      <span className={css.name}>{named(customer.name)}</span>
      <span className={css.when}>
        {item.type === "chat" ? (
          <Ago at={item.row.last?.at ?? item.row.entered_at} />
        ) : (
          <Ago at={item.row.opened_at} />
        )}
      </span>
      <span className={css.last}>
        {item.type === "ticket" ? (
          <FileTextOutlined />
        ) : item.row.kind === "call" ? (
          <PhoneOutlined />
        ) : (
          <MessageOutlined />
        )}{" "}
        {text}
      </span>
      <span className={css.mark}>
        {item.type === "chat" ? (
          <ChatMark row={item.row} />
        ) : item.row.due_at ? (
          <Countdown clock={item.row.due_clock ?? ""} due={item.row.due_at} />
        ) : (
          <StatusTag status={item.row.status} waiting={item.row.waiting} />
        )}
      </span>
      {item.unread > 0 && <span className={css.unread}>{item.unread > 99 ? "99+" : item.unread}</span>}
    </button>
  );
}

function ChatMark({ row }: { row: ContactRow }) {
  const t = useT(desk);
  const now = useNow(5);
  if (row.state === "wrap_up") return <Tag tone="due">{t("state_wrap_up")}</Tag>;
  if (row.state === "active") return row.holder && <Tag tone="none">{row.holder.name}</Tag>;
  const waited = (now - Date.parse(row.queued_at)) / 1000;
  return <Tag tone={waited > 60 ? "late" : "due"}>{t("waits", { time: duration(waited) })}</Tag>;
}
