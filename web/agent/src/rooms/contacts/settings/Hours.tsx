/** When chats are open: like the company, hours of its own, or round the clock. */
import type { RoutingSettings } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { ChangedLast } from "../../../shell/Changed.tsx";
import { Part } from "./Part.tsx";
import css from "./settings.module.css";
import { typedOf, WeekFields, type WeekTyped, weekOf } from "./Week.tsx";
import { setting } from "./words.ts";

export function Hours({ week }: { week: RoutingSettings["week"] }) {
  const t = useT(setting);
  const toChange = (all: WeekTyped) => ({ week: weekOf(all) });
  return (
    <Part
      title={t("week")}
      hint={t("weekHint")}
      values={typedOf(week ?? null)}
      draft="week"
      toChange={toChange}
    >
      {(form) => (
        <>
          <WeekFields form={form} base={t("weekCompany")} />
          <p className={css.faint}>
            <ChangedLast kinds={["RoutingChanged"]} of="week" />
          </p>
        </>
      )}
    </Part>
  );
}
