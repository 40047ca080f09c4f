/** Every indicator by its definition, who keeps it and when it is looked at again. */
import type { Indicator } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { App, Button } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useCan, useSession } from "../../../shell/session.ts";
import { said } from "../figures.ts";
import { KeepIndicator } from "./KeepIndicator.tsx";
import { PayRates } from "./PayRates.tsx";
import { useReviewed } from "./queries.ts";
import type { ViewProps } from "./StatisticsPage.tsx";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

export function Indicators({ indicators }: ViewProps) {
  const t = useT(statistics);
  const can = useCan();
  const [edited, edit] = useState<Indicator>();
  const mine = Boolean(can("standards.change"));
  const sorted = indicators.toSorted((a, b) => Number(b.due) - Number(a.due));
  const count = (has: (each: Indicator) => boolean) => indicators.filter(has).length;
  return (
    <section className={css.part}>
      <p className={css.sentence}>
        {t("sayIndicators", {
          n: indicators.length,
          kept: count((each) => each.owner !== null),
          due: count((each) => each.due),
        })}
      </p>
      {mine && <PayRates />}
      <div className={css.wide}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t("figure")}</th>
              <th scope="col" className={css.hide}>
                {t("formula")}
              </th>
              <th scope="col" className={css.hide}>
                {t("target")}
              </th>
              <th scope="col">{t("owner")}</th>
              <th scope="col">{t("reviewOn")}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {sorted.map((each) => (
              <Line key={each.code} indicator={each} mine={mine} onEdit={() => edit(each)} />
            ))}
          </tbody>
        </table>
      </div>
      {edited && <KeepIndicator indicator={edited} onClose={() => edit(undefined)} />}
    </section>
  );
}

function Line({ indicator, mine, onEdit }: { indicator: Indicator; mine: boolean; onEdit: () => void }) {
  const t = useT(statistics);
  const lang = useLanguage();
  const { person } = useSession();
  const { message } = App.useApp();
  const reviewed = useReviewed();
  const day = (date: string) => dayjs(date).format(lang === "en" ? "D MMM YYYY" : "YYYY-MM-DD");
  const aims = indicator.readings.filter((reading) => reading.target !== null);
  return (
    <tr>
      <th scope="row">
        {indicator.name}
        <div className={css.definition}>{indicator.definition}</div>
      </th>
      <td className={css.hide}>
        {indicator.readings.map((reading) => (
          <div key={reading.code} className={css.faint}>
            {reading.name}: {reading.formula}
          </div>
        ))}
      </td>
      <td className={css.hide}>
        {aims.map((reading) => (
          <div key={reading.code} title={reading.target_source}>
            {said(reading.target, reading.unit, lang)}
          </div>
        ))}
      </td>
      <td>{indicator.owner?.name ?? <span className={css.faint}>{t("nobody")}</span>}</td>
      <td>
        {indicator.review_on ? day(indicator.review_on) : <span className={css.faint}>{t("noReview")}</span>}{" "}
        {indicator.due && <Tag tone="due">{t("due")}</Tag>}
        {indicator.reviewed_on && (
          <div className={css.faint}>{t("reviewedOn", { day: day(indicator.reviewed_on) })}</div>
        )}
      </td>
      <td>
        {mine && (
          <Button size="small" onClick={onEdit} aria-label={`${t("edit")} ${indicator.name}`}>
            {t("edit")}
          </Button>
        )}{" "}
        {indicator.due && (mine || indicator.owner?.id === person.id) && (
          <Button
            size="small"
            type="primary"
            loading={reviewed.isPending}
            onClick={() =>
              reviewed.mutate(indicator.code, { onError: (error) => void message.error(error.message) })
            }
          >
            {t("reviewed")}
          </Button>
        )}
      </td>
    </tr>
  );
}
