/** The same as the picture, to be read and copied: one line for each half-hour in which somebody is needed. */
import type { StaffingPoint } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import dayjs from "dayjs";
import { said } from "../figures.ts";
import css from "./whatif.module.css";
import { whatif } from "./words.ts";

export function HalfHours({ points }: { points: StaffingPoint[] }) {
  const t = useT(whatif);
  const lang = useLanguage();
  return (
    <details>
      <summary>{t("table")}</summary>
      <div className={`${css.wide} ${css.tall}`}>
        <table className={css.table}>
          <thead>
            <tr>
              {(
                ["halfHour", "expected", "low", "high", "needed", "onPlan", "level", "occupancy"] as const
              ).map((each) => (
                <th key={each} scope="col">
                  {each === "occupancy" ? t("measure.utilisation") : t(each)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points
              .filter((point) => point.people > 0)
              .map((point) => (
                <tr key={point.at}>
                  <th scope="row">{dayjs(point.at).format("MM-DD HH:mm")}</th>
                  <td>{said(point.value, "number", lang)}</td>
                  <td>{said(point.low, "number", lang)}</td>
                  <td>{said(point.high, "number", lang)}</td>
                  <td>{point.people}</td>
                  <td>{point.planned}</td>
                  <td>{said(point.level, "share", lang)}</td>
                  <td>{said(point.occupancy, "share", lang)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
