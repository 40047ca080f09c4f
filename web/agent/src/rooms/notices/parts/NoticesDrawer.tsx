import { ArrowLeftOutlined, SettingOutlined } from "@ant-design/icons";
import type { Notice } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Button, Drawer, Tooltip } from "antd";
import { useState } from "react";
import { useSmall } from "../../../shell/small.ts";
import type { useNotices } from "../queries.ts";
import { byDay, details, headline, place } from "../told.ts";
import { notices as words } from "../words.ts";
import { Choices } from "./Choices.tsx";
import css from "./notices.module.css";

interface Props {
  found: ReturnType<typeof useNotices>;
  open: boolean;
  onClose: () => void;
  onGo: (notice: Notice) => void;
  onAllRead: (until: number) => void;
}

export function NoticesDrawer({ found, open, onClose, onGo, onAllRead }: Props) {
  const t = useT(words);
  const small = useSmall();
  const [choosing, setChoosing] = useState(false);
  const newest = found.notices?.[0]?.id;
  const extra = choosing ? undefined : (
    <div className={css.tools}>
      <Button
        type="text"
        size="small"
        disabled={!found.unread || newest === undefined}
        onClick={() => newest !== undefined && onAllRead(newest)}
      >
        {t("allRead")}
      </Button>
      <Tooltip title={t("settings")}>
        <Button
          type="text"
          size="small"
          icon={<SettingOutlined />}
          aria-label={t("settings")}
          onClick={() => setChoosing(true)}
        />
      </Tooltip>
    </div>
  );
  const title = choosing ? (
    <Button
      type="text"
      icon={<ArrowLeftOutlined />}
      aria-label={t("back")}
      onClick={() => setChoosing(false)}
    >
      {t("settings")}
    </Button>
  ) : (
    t("title")
  );
  return (
    <Drawer
      open={open}
      title={title}
      extra={extra}
      size={small ? "100%" : 420}
      onClose={onClose}
      afterOpenChange={(shown) => !shown && setChoosing(false)}
      classNames={{ body: css.body }}
      aria-label={t("title")}
    >
      {choosing ? <Choices /> : <List found={found} onGo={onGo} />}
    </Drawer>
  );
}

function List({ found, onGo }: Pick<Props, "found" | "onGo">) {
  const t = useT(words);
  const lang = useLanguage();
  const now = useNow(60);
  if (!found.notices) {
    if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />;
    return <Loading rows={8} height={64} />;
  }
  if (found.notices.length === 0) return <Empty title={t("none")} text={t("noneHint")} />;
  return (
    <>
      {byDay(found.notices, now, lang).map((each) => (
        <section key={each.day} className={css.day}>
          <h3>{each.day}</h3>
          <ul>
            {each.notices.map((notice) => (
              <li key={notice.id}>
                <One notice={notice} onGo={onGo} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.hasNextPage && (
        <Button type="text" block loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </>
  );
}

const ALARMS = new Set<Notice["kind"]>(["breach_notice", "task_late", "webhook_failed", "alarm"]);

function One({ notice, onGo }: { notice: Notice; onGo: (notice: Notice) => void }) {
  const t = useT(words);
  const lang = useLanguage();
  const now = useNow(60);
  const late = ALARMS.has(notice.kind) || (notice.due_at !== null && Date.parse(notice.due_at) <= now);
  return (
    <button
      type="button"
      className={`${css.one} ${notice.read_at ? css.read : ""}`}
      onClick={() => onGo(notice)}
      title={place(notice) ? undefined : t("hidden")}
    >
      <i className={css.dot} aria-hidden />
      <span className={css.said}>
        <span className={css.head}>
          <span className={late ? css.late : undefined}>{headline(notice, lang)}</span>
          <Ago at={notice.at} />
        </span>
        {details(notice, now, lang).map((line) => (
          <span key={line}>{line}</span>
        ))}
        {notice.number && (
          <small>
            {notice.number} {notice.readable ? notice.subject : !place(notice) && t("hidden")}
          </small>
        )}
        {!notice.read_at && <span className={css.unseen}>{t("unread")}</span>}
      </span>
    </button>
  );
}
