/** What I am now and since when, one click from any other kind; how many chats I have in hand. */

import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useLineState, useLive } from "@shouwen/kit/live/live.tsx";
import { hear } from "@shouwen/kit/live/table.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { useQueryClient } from "@tanstack/react-query";
import { App, Dropdown, Tooltip } from "antd";
import { useEffect } from "react";
import { toneOf, usePresenceKinds, usePresenceName } from "../presence.ts";
import { sessionKey, usePresence, useSession } from "../session.ts";
import { shell } from "../words.ts";
import css from "./frame.module.css";

const mine = () => [[...sessionKey]];
hear({
  PresenceChanged: (fact) => (fact.rooms?.some((room) => room.startsWith("person:")) ? mine() : []),
  ContactOffered: mine,
  OfferLapsed: mine,
  OfferDeclined: mine,
  ContactTransferred: mine,
  ContactTakenOver: mine,
  ContactSummarised: mine,
  ReferenceChanged: () => [["reference"]],
});

const TONES = { works: css.online, busy: css.busy, off: "", pause: css.break };

export function PresenceMenu() {
  const t = useT(shell);
  const lang = useLanguage();
  const now = useNow(30);
  const { message } = App.useApp();
  const { person } = useSession();
  const kinds = usePresenceKinds();
  const name = usePresenceName();
  const change = usePresence();
  useLive(`person:${person.id}`);
  const line = useLineState();
  const client = useQueryClient();
  useEffect(() => {
    // opening a page may have ended an absence before this page could hear of it
    if (line === "live") void client.invalidateQueries({ queryKey: [...sessionKey] });
  }, [line, client]);
  const dot = (code: string) => `${css.dot} ${TONES[toneOf(code, kinds)] ?? ""}`;
  const since = person.presence_since ? (now - Date.parse(person.presence_since)) / 1000 : undefined;
  const state = name(person.presence);
  const held = person.chats > 0 ? t("talksHeld", { n: person.chats }) : "";
  const said = since === undefined ? state : t("presenceSince", { state, time: duration(since, lang) });
  const items = kinds.map((kind) => ({
    key: kind.code,
    icon: <i className={dot(kind.code)} style={{ display: "inline-block" }} />,
    label: name(kind.code),
  }));
  const choose = (code: string) =>
    change.mutate(code, { onError: (error) => void message.error(error.message) });
  return (
    <Dropdown
      trigger={["click"]}
      menu={{ items, selectedKeys: [person.presence], onClick: ({ key }) => choose(key) }}
    >
      <Tooltip title={[said, held].filter(Boolean).join(" · ")} placement="bottom">
        <button type="button" className={css.chip} aria-haspopup="menu">
          <span className="sr-only">{`${t("presence")}: ${[said, held].filter(Boolean).join(", ")}`}</span>
          <i className={dot(person.presence)} />
          <span className={css.chipText} aria-hidden>
            {state}
          </span>
          {person.chats > 0 && (
            <span className={css.held} aria-hidden>
              {person.chats}
            </span>
          )}
        </button>
      </Tooltip>
    </Dropdown>
  );
}
