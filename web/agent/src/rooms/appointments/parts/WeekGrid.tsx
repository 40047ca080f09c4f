/** One week: a line for each resource, a column for each day. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import dayjs, { type Dayjs } from "dayjs";
import { Fragment } from "react";
import { time } from "../span.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";
import { type GridProps, One } from "./DayGrid.tsx";

export function WeekGrid({ monday, resources, all, blocks, onOpen }: GridProps & { monday: Dayjs }) {
  const t = useT(appointments);
  const lang = useLanguage();
  const days = Array.from({ length: 7 }, (_, at) => monday.add(at, "day"));
  const on = (one: { starts_at: string }, day: Dayjs) => dayjs(one.starts_at).isSame(day, "day");
  return (
    <div className={css.scroll}>
      <div className={css.week}>
        <div className={css.weekHead} />
        {days.map((day) => (
          <div
            key={day.valueOf()}
            className={`${css.weekHead} ${day.isSame(dayjs(), "day") ? css.today : ""}`}
          >
            {day.format(lang === "en" ? "ddd D MMM" : "ddd M-D")}
          </div>
        ))}
        {resources.map((each) => (
          <Fragment key={each.id}>
            <div className={css.rowHead} title={each.name}>
              {each.name}
            </div>
            {days.map((day) => (
              <div key={day.valueOf()} className={css.cell}>
                {blocks
                  .filter((block) => block.resource === each.id && on(block, day))
                  .map((block) => (
                    <div key={block.id} className={css.blockLine}>
                      {time(block.starts_at)}–{time(block.ends_at)} {block.reason || t("blocked")}
                    </div>
                  ))}
                {all
                  .filter((one) => one.resource === each.id && on(one, day))
                  .map((one) => (
                    <One key={one.id} one={one} onOpen={onOpen} />
                  ))}
              </div>
            ))}
          </Fragment>
        ))}
      </div>
    </div>
  );
}
