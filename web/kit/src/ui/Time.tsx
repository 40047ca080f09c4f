import { useLanguage } from "../i18n/language.ts";
import { clock as clockWords } from "../i18n/terms.ts";
import { say, sayCode } from "../i18n/words.ts";
import { useNow } from "./now.ts";
import css from "./parts.module.css";
import { Tag } from "./Tag.tsx";
import { ago, duration, moment, urgency } from "./time.ts";
import { ui } from "./words.ts";

export function Ago(props: { at: string | null | undefined }) {
  const lang = useLanguage();
  const now = useNow(30);
  if (!props.at) return null;
  return (
    <time dateTime={props.at} title={moment(props.at, lang)} className={css.number}>
      {ago(props.at, now, lang)}
    </time>
  );
}

export function Moment(props: { at: string | null | undefined }) {
  const lang = useLanguage();
  if (!props.at) return null;
  return (
    <time dateTime={props.at} className={css.number}>
      {moment(props.at, lang)}
    </time>
  );
}

export function Duration(props: { seconds: number }) {
  const lang = useLanguage();
  return <span className={css.number}>{duration(props.seconds, lang)}</span>;
}

/** What runs out and when: "首响 剩 4 分". Amber when due soon, red when past. */
export function Countdown(props: {
  clock: string;
  due: string | null;
  started?: string | null;
  state?: string;
}) {
  const lang = useLanguage();
  const now = useNow(5);
  const name = sayCode(clockWords, props.clock, lang);
  if (props.state === "paused") return <Tag tone="wait">{say(ui, "paused", { clock: name }, lang)}</Tag>;
  if (!props.due) return null;
  const due = Date.parse(props.due);
  const is = urgency(due, now, props.started ? Date.parse(props.started) : undefined);
  const title = say(
    ui,
    is === "late" ? "overTip" : "leftTip",
    { clock: name, at: moment(props.due, lang) },
    lang,
  );
  const gap = duration(Math.abs(due - now) / 1000, lang);
  const said =
    is === "late"
      ? say(ui, "over", { clock: name, over: gap }, lang)
      : say(ui, "left", { clock: name, left: gap }, lang);
  return (
    <Tag tone={is === "calm" ? "none" : is} title={title}>
      {said}
    </Tag>
  );
}
