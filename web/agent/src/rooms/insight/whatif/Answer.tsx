/** The answer: a sentence, then each measure on both sides with its band, the difference, and how good it was before. */
import type { WhatifBand, WhatifChoices, WhatifMeasure, WhatifQuestion } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Button, Progress } from "antd";
import { Backtest } from "./Backtest.tsx";
import { changeName } from "./names.ts";
import { isOpen, useStop } from "./queries.ts";
import { answerSentence, apart, measureName, told } from "./sentences.ts";
import css from "./whatif.module.css";
import { whatif } from "./words.ts";

export function Answer({ question, choices }: { question: WhatifQuestion; choices: WhatifChoices }) {
  const t = useT(whatif);
  const lang = useLanguage();
  if (isOpen(question)) return <Running question={question} />;
  if (question.state === "failed") return <Empty title={question.fault?.message ?? ""} />;
  if (question.state === "stopped" || !question.answer)
    return <Empty title={t("stopped")} text={t("stoppedHint")} />;
  const { measures, learned, backtest, start } = question.answer;
  return (
    <>
      <section className={css.part} aria-label={changeName(question, choices, lang)}>
        <h2>{changeName(question, choices, lang)}</h2>
        <p className={css.sentence}>{answerSentence(measures, lang)}</p>
        <div className={css.wide}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t("measure")}</th>
                <th scope="col">{t("base")}</th>
                <th scope="col">{t("other")}</th>
                <th scope="col">{t("change")}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {measures.map((each) => (
                <Row key={each.measure} found={each} />
              ))}
            </tbody>
          </table>
        </div>
        <p className={css.faint}>
          {t("learned", { ...learned, start, days: question.days, runs: question.runs })}
        </p>
      </section>
      <Backtest found={backtest} />
    </>
  );
}

function Row({ found }: { found: WhatifMeasure }) {
  const t = useT(whatif);
  const lang = useLanguage();
  const { measure, base, other, difference, sure } = found;
  const band = (each: WhatifBand) => (
    <td className={css.band}>
      {told(each.mean, measure, lang)} <span>±&nbsp;{told(each.half, measure, lang)}</span>
    </td>
  );
  const size = Math.max(Math.abs(difference.mean) + difference.half, 1e-9);
  const at = (value: number) => `${50 + (value / size) * 48}%`;
  const zero = difference.mean === 0 && difference.half === 0;
  return (
    <tr>
      <th scope="row">{measureName(measure, lang)}</th>
      {band(base)}
      {band(other)}
      <td className={css.band}>
        {zero ? "—" : `${difference.mean > 0 ? "+" : ""}${apart(difference.mean, measure, lang)}`}{" "}
        {!zero && <span>±&nbsp;{apart(difference.half, measure, lang)}</span>}
      </td>
      <td className={css.mark}>
        {!zero && (
          <i
            className={css.whisker}
            title={t(sure ? "sure" : "unsure")}
            role="img"
            aria-label={t(sure ? "sure" : "unsure")}
          >
            <b
              className={sure ? css.sure : undefined}
              style={{
                insetInlineStart: at(difference.mean - difference.half),
                insetInlineEnd: `calc(100% - ${at(difference.mean + difference.half)})`,
              }}
            />
            <em style={{ insetInlineStart: at(difference.mean) }} />
          </i>
        )}
      </td>
    </tr>
  );
}

function Running({ question }: { question: WhatifQuestion }) {
  const t = useT(whatif);
  const stop = useStop();
  const { done, steps, state } = question;
  return (
    <section className={css.part} role="status">
      <p>{state === "waiting" ? t("waiting") : t("running", { done, steps })}</p>
      <Progress percent={Math.round((done / steps) * 100)} showInfo={false} aria-label={t("title")} />
      <Button onClick={() => stop.mutate(question.id)} loading={stop.isPending}>
        {t("stop")}
      </Button>
    </section>
  );
}
