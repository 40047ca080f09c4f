/** The free times of one day as chips. */
import type { AppointmentSlot } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Loading } from "@shouwen/kit/ui/States.tsx";
import type { Dayjs } from "dayjs";
import { type Looking, useSlots } from "../queries.ts";
import { time } from "../span.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";
import chips from "./slots.module.css";

interface Props {
  looking: Omit<Looking, "from" | "to">;
  day: Dayjs;
  value?: string;
  onChange?: (starts_at: string, slot: AppointmentSlot) => void;
}

export function SlotChips({ looking, day, value, onChange }: Props) {
  const t = useT(appointments);
  const from = day.startOf("day");
  const found = useSlots({ ...looking, from: from.toISOString(), to: from.add(1, "day").toISOString() });
  return (
    <Query of={found} loading={<Loading rows={1} height={32} />}>
      {(slots) =>
        slots.length === 0 ? (
          <p className={css.faint}>
            {t("noSlots")} {t("noSlotsHint")}
          </p>
        ) : (
          <fieldset className={chips.slots} aria-label={t("slot")}>
            {slots.map((slot) => (
              <button
                key={slot.starts_at}
                type="button"
                className={chips.slot}
                aria-pressed={slot.starts_at === value}
                onClick={() => onChange?.(slot.starts_at, slot)}
              >
                {time(slot.starts_at)}
              </button>
            ))}
          </fieldset>
        )
      }
    </Query>
  );
}
