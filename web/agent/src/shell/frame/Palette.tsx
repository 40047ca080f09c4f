/** Ctrl K: find a ticket or a customer, go somewhere, do something. */
import {
  IdcardOutlined,
  MessageOutlined,
  PlusOutlined,
  SearchOutlined,
  ThunderboltOutlined,
} from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { StatusTag, TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { useNavigate } from "@tanstack/react-router";
import { Input, Modal } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { useOffered } from "../commands.ts";
import { useCan } from "../session.ts";
import { shell } from "../words.ts";
import { useFound } from "./found.ts";
import css from "./palette.module.css";
import { usePlaces } from "./Rail.tsx";

interface Hit {
  key: string;
  group: string;
  icon?: ReactNode;
  text: string;
  aside?: ReactNode;
  go: () => void;
}

export function Palette(props: { open: boolean; onClose: () => void }) {
  return (
    <Modal
      open={props.open}
      onCancel={props.onClose}
      footer={null}
      closable={false}
      destroyOnHidden
      width={600}
      style={{ top: 80 }}
    >
      <Inside onClose={props.onClose} />
    </Modal>
  );
}

function Inside({ onClose }: { onClose: () => void }) {
  const t = useT(shell);
  const [q, setQ] = useState("");
  const [at, setAt] = useState(0);
  const hits = useHits(q.trim());
  const here = Math.min(at, hits.length - 1);
  useEffect(() => {
    document.getElementById(`hit-${here}`)?.scrollIntoView({ block: "nearest" });
  }, [here]);
  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    hit.go();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : hits.length - 1;
      setAt((here + step) % Math.max(hits.length, 1));
    }
    if (event.key === "Enter") choose(hits[here]);
  };
  return (
    <>
      <Input
        autoFocus
        size="large"
        variant="borderless"
        prefix={<SearchOutlined />}
        placeholder={t("searchWide")}
        aria-label={t("searchWide")}
        role="combobox"
        aria-expanded
        aria-controls="hits"
        aria-activedescendant={`hit-${here}`}
        value={q}
        onChange={(event) => {
          setQ(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={css.palette} id="hits" role="listbox">
        {hits.map((hit, index) => (
          <div key={hit.key}>
            {hits[index - 1]?.group !== hit.group && <div className={css.group}>{hit.group}</div>}
            <button
              type="button"
              id={`hit-${index}`}
              role="option"
              aria-selected={index === here}
              tabIndex={-1}
              className={css.hit}
              onMouseMove={() => setAt(index)}
              onClick={() => choose(hit)}
            >
              {hit.icon}
              <span className={css.hitText}>{hit.text}</span>
              <small>{hit.aside}</small>
            </button>
          </div>
        ))}
        {hits.length === 0 && (
          <p className={css.group}>
            {t("searchEmpty", { q })} {t("searchEmptyHint")}
          </p>
        )}
      </div>
    </>
  );
}

function useHits(q: string): Hit[] {
  const t = useT(shell);
  const navigate = useNavigate();
  const can = useCan();
  const places = usePlaces();
  const named = useNamed();
  const offered = useOffered();
  const { tickets, customers, talks } = useFound(q, {
    customers: Boolean(can("customers.read")),
    tickets: Boolean(can("tickets.read")),
    talks: Boolean(can("contacts.serve") || can("contacts.supervise")),
  });
  const said = q.toLowerCase();
  const here = offered.map((one) => ({
    key: `here-${one.key}`,
    group: t("here"),
    icon: <ThunderboltOutlined />,
    text: one.text,
    aside: one.of,
    go: one.run,
  }));
  const doing: Hit[] = can("tickets.open")
    ? [
        {
          key: "new",
          group: t("actions"),
          icon: <PlusOutlined />,
          text: t("newTicket"),
          aside: "c",
          go: () => navigate({ to: "/tickets/new" }),
        },
      ]
    : [];
  const going = places.map((place) => ({
    key: place.to,
    group: t("goto"),
    icon: place.icon,
    text: t(place.word),
    go: () => navigate({ to: place.to }),
  }));
  return [
    ...tickets.map((ticket) => ({
      key: ticket.number,
      group: t("tickets"),
      icon: <StatusTag status={ticket.status} waiting={ticket.waiting} />,
      text: ticket.subject,
      aside: `${named(ticket.customer.name)} · ${ticket.number}`,
      go: () => navigate({ to: "/tickets/$number", params: { number: ticket.number } }),
    })),
    ...customers.map((customer) => ({
      key: `customer-${customer.id}`,
      group: t("customers"),
      icon: <IdcardOutlined />,
      text: named(customer.name),
      aside: (
        <>
          {customer.identities[0]?.value} <TierTag tier={customer.tier} />
        </>
      ),
      go: () => navigate({ to: "/customers/$id", params: { id: String(customer.id) } }),
    })),
    ...talks.map((talk) => ({
      key: `talk-${talk.id}`,
      group: t("talks"),
      icon: <MessageOutlined />,
      text: named(talk.customer.name),
      aside: talk.last?.text ?? talk.subject,
      go: () => navigate({ to: "/desk", search: { open: `c${talk.id}` } }),
    })),
    ...[...here, ...doing, ...going].filter((hit) => hit.text.toLowerCase().includes(said)),
  ];
}
