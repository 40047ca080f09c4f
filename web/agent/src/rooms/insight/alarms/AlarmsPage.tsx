/** 告警: lines that figures are watched against; the raised ones first. */
import type { Alarm } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, NoRight } from "@shouwen/kit/ui/States.tsx";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Alert, Button, Popconfirm } from "antd";
import { useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { said } from "../figures.ts";
import { useBoard } from "../queries.ts";
import { Why } from "../reports/Schedules.tsx";
import css from "../reports/sending.module.css";
import { Sections } from "../Sections.tsx";
import { insight } from "../words.ts";
import { NewAlarm } from "./NewAlarm.tsx";
import { useAlarms, useRemove, useSwitch, useTurns } from "./queries.ts";
import { alarmWords } from "./words.ts";

export function AlarmsPage() {
  const t = useT(alarmWords);
  const board = useT(insight);
  const can = useCan();
  const found = useAlarms();
  const figures = useBoard({ period: "today" });
  const [adding, setAdding] = useState(false);
  if (!can("board.read")) return <NoRight right={board("right")} />;
  const names = new Map(
    figures.data?.figures.flatMap((figure) =>
      figure.readings.map((reading) => [`${figure.code}.${reading.code}`, reading.name] as const),
    ),
  );
  const sets = can("board.read") !== "own";
  return (
    <Page title={board("title")} place={t("title")} tabs={<Sections />}>
      <div className={css.top}>
        <p>{t("lead")}</p>
        {sets && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("add")}
          </Button>
        )}
      </div>
      <Query of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <div className={css.none}>
              <Empty title={t("none")} text={t("noneHint")} />
            </div>
          ) : (
            <ul className={css.list}>
              {rows.map((alarm) => (
                <Row
                  key={alarm.id}
                  alarm={alarm}
                  name={names.get(`${alarm.figure}.${alarm.reading}`) ?? alarm.figure}
                />
              ))}
            </ul>
          )
        }
      </Query>
      {adding && <NewAlarm figures={figures.data?.figures ?? []} onClose={() => setAdding(false)} />}
    </Page>
  );
}

const ERRORS = ["too_slow", "owner_gone", "no_right", "figure_gone"] as const;

function Row({ alarm, name }: { alarm: Alarm; name: string }) {
  const t = useT(alarmWords);
  const lang = useLanguage();
  const [open, setOpen] = useState(false);
  const [turn, remove] = [useSwitch(alarm.id), useRemove(alarm.id)];
  const turns = useTurns(alarm.id, open);
  const number = (value: number | null) => said(value, alarm.unit, lang);
  const error = ERRORS.find((code) => code === alarm.error);
  const failed = turn.error ?? remove.error;
  const rule = t(alarm.above ? "rule_above" : "rule_below", {
    name,
    raise: number(alarm.raise_at),
    clear: number(alarm.clear_at),
    n: alarm.minutes,
  });
  return (
    <li>
      <div className={css.head}>
        <span>
          <strong>{alarm.name}</strong>{" "}
          <span className={!alarm.active ? css.quiet : alarm.raised ? css.bad : css.good}>
            {t(!alarm.active ? "off" : alarm.raised ? "raised" : "cleared")}
          </span>
        </span>
        <span>
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t("history")}
          </Button>{" "}
          {alarm.mine && (
            <>
              <Button size="small" type="text" onClick={() => turn.mutate(!alarm.active)}>
                {t(alarm.active ? "stop" : "start")}
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
            </>
          )}
        </span>
      </div>
      <div className={css.about}>
        {rule} · {t(alarm.window)} · {t("now", { value: number(alarm.value) })}
      </div>
      <div className={css.about}>
        {[...alarm.people, ...alarm.robots].map((each) => each.name).join(lang === "en" ? ", " : "、")} ·{" "}
        {t("by", { name: alarm.owner.name })}
      </div>
      {error && <Alert type="warning" title={t(`error.${error}`)} />}
      {failed && <Alert type="error" title={failed.message} role="alert" />}
      {open && turns.data && (
        <ul className={css.history}>
          {turns.data.length === 0 && <li>{t("noTurns")}</li>}
          {turns.data.map((each) => (
            <li key={each.at}>
              {moment(each.at)} · {t(`turn_${each.change}`)} · {number(each.value)}
              {each.missed.map((one) => (
                <span key={one.name} className={css.bad}>
                  {" · "}
                  {t("missed", { name: one.name })}
                  <Why error={one.error} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
