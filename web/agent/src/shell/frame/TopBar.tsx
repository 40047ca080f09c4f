import { SearchOutlined, WifiOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useLineState } from "@shouwen/kit/live/live.tsx";
import { KeyHint } from "@shouwen/kit/ui/KeyHint.tsx";
import { Tooltip } from "antd";
import { Suspense } from "react";
import { Bell } from "../slots.ts";
import { shell } from "../words.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import css from "./frame.module.css";
import { PresenceMenu } from "./PresenceMenu.tsx";

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
