import { CloseOutlined, LeftOutlined, RightOutlined } from "@ant-design/icons";
import type { Shift } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { day } from "@shouwen/kit/ui/time.ts";
import { getRouteApi } from "@tanstack/react-router";
import { App, Button } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { Fragment, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { AddShift } from "../parts/AddShift.tsx";
import css from "../parts/staff.module.css";
import { Tabs } from "../parts/Tabs.tsx";
import { useEverybody, useShiftState, useShifts } from "../queries.ts";
import { staff } from "../words.ts";

const route = getRouteApi("/frame/team/shifts");

/** The Monday of the week that the address names. */
function mondayOf(week: string | undefined): Dayjs {
  const within = week && dayjs(week).isValid() ? dayjs(week) : dayjs();
  return within.startOf("day").subtract((within.day() + 6) % 7, "day");
}

export function ShiftsPage() {
  const t = useT(staff);
  const lang = useLanguage();
  const can = useCan();
  const { week } = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const monday = mondayOf(week);
  const found = useShifts(monday.toISOString(), monday.add(7, "day").toISOString());
  const go = (to: Dayjs | undefined) =>
    navigate({ search: { week: to?.format("YYYY-MM-DD") }, replace: true });
  return (
    <Page
      title={t("title")}
      place={t("shifts")}
      tabs={<Tabs />}
      actions={
        can("staff.manage") && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("addShift")}
          </Button>
        )
      }
    >
      <div className={css.bar}>
        <b className={css.weekName}>
          {t("week", { from: day(monday.valueOf(), lang), to: day(monday.add(6, "day").valueOf(), lang) })}
        </b>
        <Button
          icon={<LeftOutlined />}
          aria-label={t("previous")}
          onClick={() => go(monday.subtract(7, "day"))}
        />
        <Button onClick={() => go(undefined)}>{t("today")}</Button>
        <Button icon={<RightOutlined />} aria-label={t("next")} onClick={() => go(monday.add(7, "day"))} />
      </div>
      <Query of={found}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t("noShifts")} text={t("noShiftsHint")} />
          ) : (
            <Week monday={monday} shifts={page.items} />
          )
        }
      </Query>
      <AddShift open={adding} monday={monday} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Week({ monday, shifts }: { monday: Dayjs; shifts: Shift[] }) {
  const t = useT(staff);
  const lang = useLanguage();
  const people = useEverybody();
  const days = Array.from({ length: 7 }, (_, at) => monday.add(at, "day"));
  const rows = people.filter((person) => shifts.some((shift) => shift.person === person.id));
  return (
    <div className={css.week}>
      <div className={css.weekHead}>{t("person")}</div>
      {days.map((day) => (
        <div key={day.valueOf()} className={`${css.weekHead} ${day.isSame(dayjs(), "day") ? css.now : ""}`}>
          {day.format(lang === "zh-CN" ? "ddd MM-DD" : "ddd D MMM")}
        </div>
      ))}
      {rows.map((person) => (
        <Fragment key={person.id}>
          <div>{person.name}</div>
          {days.map((day) => (
            <div key={day.valueOf()}>
              {shifts
                .filter((shift) => shift.person === person.id && dayjs(shift.starts_at).isSame(day, "day"))
                .map((shift) => (
                  <OneShift key={shift.id} shift={shift} />
                ))}
            </div>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function OneShift({ shift }: { shift: Shift }) {
  const t = useT(staff);
  const can = useCan();
  const { notification, message } = App.useApp();
  const state = useShiftState();
  const key = `shift-${shift.id}`;
  const undo = () => {
    notification.destroy(key);
    state.mutate({ id: shift.id, to: "restore" });
  };
  const remove = () =>
    state.mutate(
      { id: shift.id, to: "archive" },
      {
        onError: (error) => void message.error(error.message),
        onSuccess: () =>
          notification.info({
            key,
            title: t("shiftGone"),
            actions: (
              <Button size="small" onClick={undo}>
                {t("undo")}
              </Button>
            ),
          }),
      },
    );
  return (
    <div className={css.shift}>
      {dayjs(shift.starts_at).format("HH:mm")}–{dayjs(shift.ends_at).format("HH:mm")}
      {can("staff.manage") && (
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          style={{ width: 18, height: 18, fontSize: 10 }}
          aria-label={t("removeShift")}
          onClick={remove}
        />
      )}
    </div>
  );
}
