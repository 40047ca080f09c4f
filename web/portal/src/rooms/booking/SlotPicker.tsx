/** Pick a day, then a time: a strip of days that have free times, and the chosen day's times as chips. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Loading } from "@shouwen/kit/ui/States.tsx";
import { useQuery } from "@tanstack/react-query";
import dayjs from "dayjs";
import { useState } from "react";
import { booking as api, type Slot } from "./api.ts";
import css from "./booking.module.css";
import { byDay, type Day, dayName, time } from "./days.ts";
import { booking } from "./words.ts";

const DAYS = 14;
const FRESH_MS = 30_000;
const NOON = 12;

export const slotsKey = ["appointment-slots"] as const;

interface Props {
  kind: string;
  region?: string;
  at?: string;
  days?: number;
  /** the key of the appointment that is to be moved */
  appointment?: string;
  chosen?: Slot;
  onChoose: (slot: Slot) => void;
}

export function SlotPicker({
  kind,
  region = "",
  at = "",
  days = DAYS,
  appointment,
  chosen,
  onChoose,
}: Props) {
  const asked = { kind, region, at, days: Math.min(days, 31) };
  const free = useQuery({
    queryKey: [...slotsKey, asked, appointment],
    queryFn: () => api.slots(asked, appointment),
    select: (found) => byDay(found.items),
    staleTime: FRESH_MS,
    refetchInterval: 2 * FRESH_MS,
  });
  return (
    <Query of={free} loading={<Loading rows={3} height={48} />}>
      {(found) => <Days days={found} chosen={chosen} onChoose={onChoose} />}
    </Query>
  );
}

function Days({ days, chosen, onChoose }: { days: Day[]; chosen?: Slot; onChoose: (slot: Slot) => void }) {
  const t = useT(booking);
  const lang = useLanguage();
  const [picked, setPicked] = useState<string>();
  const own = chosen && dayjs(chosen.starts_at).format("YYYY-MM-DD");
  const day = days.find((each) => each.key === (picked ?? own)) ?? days[0];
  if (!day)
    return (
      <p className={css.none} role="status">
        <strong>{t("noSlots")}</strong>
        <span className={css.hint}>{t("noSlotsHint")}</span>
      </p>
    );
  const halves = [
    ["earlier", day.slots.filter((slot) => dayjs(slot.starts_at).hour() < NOON)],
    ["later", day.slots.filter((slot) => dayjs(slot.starts_at).hour() >= NOON)],
  ] as const;
  return (
    <>
      <div className={css.days}>
        {days.map((each) => {
          const [weekday, date] = dayName(each.key, lang);
          return (
            <button
              key={each.key}
              type="button"
              className={css.day}
              aria-pressed={each === day}
              onClick={() => setPicked(each.key)}
            >
              <small>{weekday}</small>
              <span>{date}</span>
            </button>
          );
        })}
      </div>
      {halves.map(
        ([name, slots]) =>
          slots.length > 0 && (
            <fieldset key={name} className={css.half}>
              <legend className={css.hint}>{t(name)}</legend>
              {slots.map((slot) => (
                <button
                  key={slot.starts_at}
                  type="button"
                  className={css.slot}
                  aria-pressed={slot.starts_at === chosen?.starts_at}
                  onClick={() => onChoose(slot)}
                >
                  {time(slot.starts_at)}
                </button>
              ))}
            </fieldset>
          ),
      )}
    </>
  );
}
