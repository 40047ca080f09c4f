/** The light page of a guest 外部协作人: one task, its clock, what was shared, and three ways to answer. No sign-in. */
import { LinkOutlined } from "@ant-design/icons";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Loading } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { duration, moment, urgency } from "@shouwen/kit/ui/time.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { usePageTitle } from "../../shell/title.ts";
import { Answer } from "./Answer.tsx";
import { type Task, task } from "./api.ts";
import { Lines } from "./Lines.tsx";
import css from "./task.module.css";
import { task as words } from "./words.ts";

const AGAIN = 60_000;

export function TaskPage() {
  const t = useT(words);
  const client = useQueryClient();
  const guest = location.hash.slice(1);
  const key = ["task", guest];
  usePageTitle(t("title"));
  usePlain();
  const asked = useQuery({ queryKey: key, queryFn: () => task.read(guest), refetchInterval: AGAIN });
  if (asked.error instanceof ApiError && asked.error.status === 401)
    return <Empty whole icon={<LinkOutlined />} title={t("over")} text={t("overHint")} />;
  return (
    <Query of={asked} loading={<Loading rows={4} height={64} />}>
      {(one) => (
        <div className={css.page}>
          <What task={one} />
          {one.lines.length > 0 && <Lines lines={one.lines} guest={guest} />}
          {one.state === "open" ? (
            <Answer guest={guest} number={one.number} onDone={(done) => client.setQueryData(key, done)} />
          ) : (
            <section className={css.panel} role="status">
              <h2 className={css.section}>{t(one.state)}</h2>
              <p className={css.soft}>{t(one.state === "answered" ? "answeredHint" : "returnedHint")}</p>
            </section>
          )}
        </div>
      )}
    </Query>
  );
}

/** The customers' chat has no place here. */
function usePlain() {
  useEffect(() => {
    document.body.classList.add(css.plain as string);
    return () => document.body.classList.remove(css.plain as string);
  }, []);
}

function What({ task: one }: { task: Task }) {
  const t = useT(words);
  const lang = useLanguage();
  const said = (both: { zh: string; en: string }) => (lang === "en" ? both.en || both.zh : both.zh);
  return (
    <section className={css.panel}>
      <div>
        <p className={css.soft}>{t("asks", { company: one.company, team: said(one.team) })}</p>
        <h1 className={css.title}>{said(one.name)}</h1>
      </div>
      <div className={css.row}>
        <span className={css.soft}>{t("number", { number: one.number })}</span>
        {one.state === "open" && <Left task={one} />}
      </div>
      {one.text && <p className={css.text}>{said(one.text)}</p>}
      {one.state === "open" && <p className={css.soft}>{t("hello", { name: one.guest })}</p>}
    </section>
  );
}

/** How long there is still. */
function Left({ task: one }: { task: Task }) {
  const t = useT(words);
  const lang = useLanguage();
  const now = useNow(30);
  if (!one.due_at) return null;
  const due = Date.parse(one.due_at);
  const is = urgency(due, now, Date.parse(one.asked_at));
  const gap = duration(Math.abs(due - now) / 1000, lang);
  return (
    <>
      <Tag tone={is === "calm" ? "none" : is}>{t(is === "late" ? "late" : "left", { gap })}</Tag>
      <span className={css.soft}>{t("due", { at: moment(one.due_at, lang) })}</span>
    </>
  );
}
