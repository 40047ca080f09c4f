/** The number and the promised time, big; what to keep, and where to go on. */
import { CheckCircleFilled, LinkOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { copyText } from "@shouwen/kit/ui/copy.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import type { Asked } from "../../shell/api.ts";
import { linkTo } from "../../shell/tickets.ts";
import css from "./ask.module.css";
import { ask } from "./words.ts";

export function Done({ asked, again }: { asked: Asked; again: () => void }) {
  const t = useT(ask);
  const lang = useLanguage();
  const go = useNavigate();
  const title = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const promised = asked.promised_first_response_at;
  const copy = async () => {
    setCopied(await copyText(linkTo(asked.number, asked.follow)));
  };
  return (
    <section className={css.done}>
      <CheckCircleFilled className={css.tick} aria-hidden />
      <h1 ref={title} tabIndex={-1} className={css.title}>
        {t("doneTitle")}
      </h1>
      <p className={css.promise}>
        {promised ? t("donePromise", { at: moment(promised, lang) }) : t("doneLater")}
      </p>
      <div className={css.number}>
        <span className={css.hint}>{t("doneNumber")}</span>
        <strong data-testid="number">
          <CopyText text={asked.number} />
        </strong>
      </div>
      <p className={css.keep}>{t("doneKeep")}</p>
      <div className={css.doneActions}>
        <Button
          type="primary"
          size="large"
          onClick={() => void go({ to: "/ticket/$number", params: { number: asked.number } })}
        >
          {t("doneSee")}
        </Button>
        <Button size="large" icon={<LinkOutlined />} onClick={() => void copy()}>
          {t(copied ? "doneLinkDone" : "doneLink")}
        </Button>
      </div>
      <p className={css.hint}>{t("doneLinkHint")}</p>
      <Button type="link" onClick={again}>
        {t("doneAgain")}
      </Button>
    </section>
  );
}
