/** Notices and closings: how far, who was refused, who has no address. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Progress } from "antd";
import { type Round, useRounds } from "../queries.ts";
import { incidents } from "../words.ts";
import css from "./incidents.module.css";

export function Rounds({ id }: { id: number }) {
  const t = useT(incidents);
  const rounds = useRounds(id, true).data?.items;
  if (!rounds) return null;
  return (
    <section className={css.part}>
      <h2>{t("rounds")}</h2>
      {rounds.length === 0 && <p className={css.faint}>{t("noRounds")}</p>}
      {rounds.map((round) => (
        <One key={round.id} round={round} />
      ))}
    </section>
  );
}

function One({ round }: { round: Round }) {
  const t = useT(incidents);
  const through = round.total ? Math.round(((round.done + round.failed) / round.total) * 100) : 100;
  return (
    <article className={css.round}>
      <header>
        <Tag tone={round.sort === "closing" ? "done" : "brand"}>{t(round.sort as "notice")}</Tag>
        <span>{t("progress", { done: round.done, total: round.total })}</span>
        {round.failed > 0 && <Tag tone="late">{t("failed", { n: round.failed })}</Tag>}
        <span className={css.faint}>
          {round.asked_by?.name} <Ago at={round.asked_at} />
        </span>
      </header>
      {!round.ended_at && <Progress percent={through} size="small" />}
      <p>{round.text}</p>
      {round.unmailed > 0 && <p className={css.faint}>{t("unmailed", { n: round.unmailed })}</p>}
      {round.refused.map((each) => (
        <p key={each.number} className={css.late}>
          {each.number} {each.why}
        </p>
      ))}
    </article>
  );
}
