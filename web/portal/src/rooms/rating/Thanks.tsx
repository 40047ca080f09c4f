import { CheckCircleFilled } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import css from "./rating.module.css";
import { rating as words } from "./words.ts";

const LOW = 3;

export function Thanks({ score, number }: { score: number; number: string }) {
  const t = useT(words);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={css.thanks}>
      <CheckCircleFilled className={css.tick} aria-hidden />
      <h1 ref={title} tabIndex={-1} className={css.title}>
        {t("thanks")}
      </h1>
      <p>{t("given", { n: score, meaning: t(`score.${score}` as "score.1") })}</p>
      <p className={css.soft}>{t(score < LOW ? "thanksLow" : "thanksHint")}</p>
      <Link to="/ticket/$number" params={{ number }}>
        {t("toTicket")}
      </Link>
    </section>
  );
}
