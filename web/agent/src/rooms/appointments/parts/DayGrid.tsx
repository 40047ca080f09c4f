/** One day: a column for each resource, an hour as high as 48 px. */
import type { Appointment, AppointmentBlock, AppointmentResource } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import dayjs, { type Dayjs } from "dayjs";
import type { CSSProperties } from "react";
import { hoursOf, placed, time } from "../span.ts";
import { TONE } from "../tone.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";

const SCALE = 0.8; // pixels of a minute

export interface GridProps {
  resources: AppointmentResource[];
  all: Appointment[];
  blocks: AppointmentBlock[];
  onOpen: (id: number) => void;
}

const styled = ({ top, height }: { top: number; height: number }): CSSProperties => ({
  top: top * SCALE,
  height: Math.max(20, height * SCALE - 2),
});

export function DayGrid({ day, resources, all, blocks, onOpen }: GridProps & { day: Dayjs }) {
  const t = useT(appointments);
  const now = useNow(60);
  const hours = hoursOf(all, day);
  const lines = Array.from({ length: hours[1] - hours[0] + 1 }, (_, at) => hours[0] + at);
  const height = (hours[1] - hours[0]) * 60 * SCALE;
  const at = dayjs(now).isSame(day, "day")
    ? placed({ starts_at: dayjs(now).toISOString(), ends_at: "" }, day, hours).top
    : undefined;
  return (
    <div className={css.scroll}>
      <div
        className={css.day}
        style={{ gridTemplateColumns: `56px repeat(${resources.length}, minmax(132px, 1fr))` }}
      >
        <div className={css.corner} />
        {resources.map((each) => (
          <div key={each.id} className={css.columnHead} title={each.name}>
            {each.name}
          </div>
        ))}
        <div className={css.hours} style={{ height }}>
          {lines.map((hour) => (
            <span key={hour} style={{ top: (hour - hours[0]) * 60 * SCALE }}>
              {String(hour).padStart(2, "0")}:00
            </span>
          ))}
        </div>
        {resources.map((each) => (
          <section
            key={each.id}
            className={css.column}
            style={{ height, "--hour": `${60 * SCALE}px` } as CSSProperties}
            aria-label={each.name}
          >
            {blocks
              .filter((block) => block.resource === each.id)
              .map((block) => (
                <div key={block.id} className={css.block} style={styled(placed(block, day, hours))}>
                  {block.reason || t("blocked")}
                </div>
              ))}
            {all
              .filter((one) => one.resource === each.id)
              .map((one) => (
                <One key={one.id} one={one} style={styled(placed(one, day, hours))} onOpen={onOpen} />
              ))}
            {at !== undefined && at * SCALE <= height && at > 0 && (
              <i className={css.now} style={{ top: at * SCALE }} />
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

export function One({
  one,
  style,
  onOpen,
}: {
  one: Appointment;
  style?: CSSProperties;
  onOpen: (id: number) => void;
}) {
  return (
    <button
      type="button"
      className={`${css.one} ${css[TONE[one.state]]}`}
      style={style}
      title={`${one.kind_name} · ${one.customer_name}`}
      onClick={() => onOpen(one.id)}
    >
      <b>{time(one.starts_at)}</b> <span>{one.customer_name || one.phone}</span>{" "}
      <small>{one.kind_name}</small>
    </button>
  );
}
