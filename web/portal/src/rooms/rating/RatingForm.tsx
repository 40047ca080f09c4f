/** Five equal choices, none coloured or chosen beforehand; words if one likes. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { portal, type Rating } from "../../shell/api.ts";
import { Field } from "../../shell/Field.tsx";
import { trouble } from "../../shell/trouble.ts";
import css from "./rating.module.css";
import { rating as words } from "./words.ts";

const SCORES = [1, 2, 3, 4, 5] as const;
const LOW = 3;

interface Props {
  asked: Rating;
  token: string;
  onDone: (rating: Rating) => void;
}

export function RatingForm({ asked, token, onDone }: Props) {
  const t = useT(words);
  const [score, setScore] = useState<number>();
  const [text, setText] = useState("");
  const [judged, setJudged] = useState(false);
  const rate = useMutation({
    mutationFn: (chosen: number) => portal.rate(token, { score: chosen, text: text.trim() }),
    onSuccess: onDone,
  });
  const missing = judged && score === undefined;
  return (
    <form
      noValidate
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        setJudged(true);
        if (score !== undefined) rate.mutate(score);
      }}
    >
      <h1 className={css.title}>{t("title")}</h1>
      <fieldset className={css.group} aria-describedby={missing ? "choose" : undefined}>
        <legend className={css.lead}>{t("lead", { subject: asked.subject })}</legend>
        <div className={css.scale}>
          {SCORES.map((one) => (
            <label key={one} className={css.score}>
              <input
                type="radio"
                name="score"
                className="sr-only"
                checked={score === one}
                onChange={() => setScore(one)}
              />
              <span className={css.figure}>{one}</span>
              <span className={css.meaning}>{t(`score.${one}`)}</span>
            </label>
          ))}
        </div>
        {missing && (
          <p id="choose" className={css.wrong}>
            {t("choose")}
          </p>
        )}
      </fieldset>
      <Field label={t(score !== undefined && score < LOW ? "wordsLow" : "words")}>
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div role="alert">{rate.error && <p className={css.wrong}>{trouble(rate.error)}</p>}</div>
      <Button type="primary" htmlType="submit" size="large" block loading={rate.isPending}>
        {t("send")}
      </Button>
    </form>
  );
}
