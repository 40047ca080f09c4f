import { SearchOutlined, WifiOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { presence } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useLineState } from "@shouwen/kit/live/live.tsx";
import { KeyHint } from "@shouwen/kit/ui/KeyHint.tsx";
import { Dropdown, Tooltip } from "antd";
import { Suspense } from "react";
import { type Presence, usePresence, useSession } from "../session.ts";
import { Bell } from "../slots.ts";
import { shell } from "../words.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import css from "./frame.module.css";

interface Props {
  onSearch: () => void;
  onKeys: () => void;
}

export function TopBar({ onSearch, onKeys }: Props) {
  const t = useT(shell);
  return (
    <header className={css.bar}>
      <button type="button" className={css.find} onClick={onSearch} aria-keyshortcuts="Control+K">
        <SearchOutlined />
        <span className={css.findText}>{t("search")}</span>
        <KeyHint keys="Ctrl K" />
      </button>
      <div className={css.space} />
      <LineBadge />
      <Suspense fallback={<span className={css.bellRoom} />}>
        <Bell />
      </Suspense>
      <PresenceMenu />
      <AccountMenu onKeys={onKeys} />
    </header>
  );
}

function LineBadge() {
  const t = useT(shell);
  const state = useLineState();
  const said = state === "live" ? t("live") : state === "broken" ? t("broken") : t("connecting");
  return (
    <Tooltip title={said}>
      <span className={`${css.chip} ${css.line} ${css[state] ?? ""}`} role="status" aria-label={said}>
        <WifiOutlined />
        {state !== "live" && <span className={css.chipText}>{t("connecting")}</span>}
      </span>
    </Tooltip>
  );
}

const STATES = ["online", "busy", "break", "after_contact", "offline"] as const;

function PresenceMenu() {
  const t = useT(shell);
  const lang = useLanguage();
  const { person } = useSession();
  const change = usePresence();
  const items = STATES.map((state) => ({
    key: state,
    icon: <i className={`${css.dot} ${css[state] ?? ""}`} style={{ display: "inline-block" }} />,
    label: sayCode(presence, state, lang),
  }));
  return (
    <Dropdown
      trigger={["click"]}
      menu={{ items, selectedKeys: [person.presence], onClick: ({ key }) => change.mutate(key as Presence) }}
    >
      <button
        type="button"
        className={css.chip}
        aria-label={`${t("presence")}: ${sayCode(presence, person.presence, lang)}`}
      >
        <i className={`${css.dot} ${css[person.presence] ?? ""}`} />
        <span className={css.chipText}>{sayCode(presence, person.presence, lang)}</span>
      </button>
    </Dropdown>
  );
}
