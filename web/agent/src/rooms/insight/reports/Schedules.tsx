/** Who gets which report when; what became of the last ones stands with each. */
import type { ReportSchedule } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Alert, App, Button, Popconfirm } from "antd";
import { useState } from "react";
import { NewSchedule } from "./NewSchedule.tsx";
import { useRemove, useSchedules, useSwitch, useTry } from "./queries.ts";
import css from "./sending.module.css";
import { reports } from "./words.ts";

export const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

export function Schedules() {
  const t = useT(reports);
  const found = useSchedules();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className={css.top}>
        <p>{t("lead")}</p>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t("add")}
        </Button>
      </div>
      <Query of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <div className={css.none}>
              <Empty title={t("none")} text={t("noneHint")} />
            </div>
          ) : (
            <ul className={css.list}>
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </Query>
      {adding && <NewSchedule onClose={() => setAdding(false)} />}
    </>
  );
}

function Row({ row }: { row: ReportSchedule }) {
  const t = useT(reports);
  const lang = useLanguage();
  const { message } = App.useApp();
  const [turn, remove, tryNow] = [useSwitch(row.id), useRemove(row.id), useTry(row.id)];
  const failed = turn.error ?? remove.error ?? tryNow.error;
  const to = [...row.people, ...row.robots].map((each) => each.name).join(lang === "en" ? ", " : "、");
  return (
    <li>
      <div className={css.head}>
        <strong>{t(`when_${row.kind}`, { at: clock(row.minute) })}</strong>
        <span>
          <Button
            size="small"
            loading={tryNow.isPending}
            onClick={() => tryNow.mutate(undefined, { onSuccess: () => void message.success(t("tried")) })}
          >
            {t("tryNow")}
          </Button>{" "}
          <Button size="small" type="text" onClick={() => turn.mutate(!row.active)}>
            {t(row.active ? "stop" : "start")}
          </Button>
          <Popconfirm
            title={`${t("remove")}?`}
            okText={t("remove")}
            cancelText={t("cancel")}
            onConfirm={() => remove.mutate(undefined)}
          >
            <Button size="small" type="text" danger>
              {t("remove")}
            </Button>
          </Popconfirm>
        </span>
      </div>
      <div className={css.about}>
        {!row.active && `${t("stopped")} · `}
        {to} · {t("by", { name: row.owner.name })}
      </div>
      {failed && <Alert type="error" title={failed.message} role="alert" />}
      <History row={row} />
    </li>
  );
}

function History({ row }: { row: ReportSchedule }) {
  const t = useT(reports);
  if (row.issues.length === 0) return <p className={css.history}>{t("neverSent")}</p>;
  return (
    <ul className={css.history} aria-label={t("last")}>
      {row.issues.slice(0, 3).flatMap((issue) =>
        issue.targets.map((target) => (
          <li key={`${issue.id}.${target.kind}.${target.id}`}>
            {moment(target.done_at ?? issue.at)} · {issue.first}
            {issue.trial && ` (${t("trial")})`} · {target.name}:{" "}
            <span
              className={target.state === "sent" ? css.good : target.state === "failed" ? css.bad : undefined}
            >
              {t(target.state)}
            </span>
            {target.error && <Why error={target.error} />}
            {target.next_at && target.tries > 0 && ` · ${t("again", { at: moment(target.next_at) })}`}
          </li>
        )),
      )}
    </ul>
  );
}

const KNOWN = [
  "mail_not_set",
  "person_gone",
  "robot_gone",
  "owner_gone",
  "timeout",
  "unreachable",
  "unknown_host",
  "not_secure",
  "local_address",
] as const;

/** A reason of ours in words; the other side's own words as they are. */
export function Why({ error }: { error: string }) {
  const t = useT(reports);
  const known = KNOWN.find((code) => code === error);
  return <> · {known ? t(`why.${known}`) : error}</>;
}
