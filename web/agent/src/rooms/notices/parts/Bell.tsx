/** The bell in the top bar: how many wait to be read, and the drawer that shows them. */
import { BellOutlined } from "@ant-design/icons";
import type { Notice } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useRouter } from "@tanstack/react-router";
import { Tooltip } from "antd";
import { useState } from "react";
import { useKeys } from "../../../shell/keys.ts";
import { useShown } from "../desktop.ts";
import "../live.ts";
import { useNotices, useRead } from "../queries.ts";
import { place } from "../told.ts";
import { notices as words } from "../words.ts";
import { NoticesDrawer } from "./NoticesDrawer.tsx";
import css from "./notices.module.css";

export function Bell() {
  const t = useT(words);
  const lang = useLanguage();
  const router = useRouter();
  const found = useNotices();
  const read = useRead();
  const [open, setOpen] = useState(false);
  const go = (notice: Notice) => {
    if (!notice.read_at) read.mutate({ ids: [notice.id] });
    const to = place(notice);
    if (!to) return;
    setOpen(false);
    router.history.push(to);
  };
  useShown(found.notices, lang, go);
  useKeys({ "g n": () => setOpen(true) });
  const said = found.unread ? t("bell", { n: found.unread }) : t("bellNone");
  return (
    <>
      <Tooltip title={said}>
        <button
          type="button"
          className={css.bell}
          onClick={() => setOpen(true)}
          aria-label={said}
          aria-haspopup="dialog"
          aria-expanded={open}
        >
          <BellOutlined />
          {found.unread > 0 && (
            <span className={css.count} aria-hidden>
              {found.unread > 99 ? "99+" : found.unread}
            </span>
          )}
        </button>
      </Tooltip>
      <NoticesDrawer
        found={found}
        open={open}
        onClose={() => setOpen(false)}
        onGo={go}
        onAllRead={(until) => read.mutate({ until })}
      />
    </>
  );
}
