import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.ts";
import { level, status, tier } from "../i18n/terms.ts";
import { sayCode } from "../i18n/words.ts";
import css from "./parts.module.css";
import type { MeaningName } from "./tokens.ts";

export type Tone = MeaningName | "none";

export function Tag(props: { tone?: Tone; dot?: boolean; title?: string; children: ReactNode }) {
  return (
    <span className={`${css.tag} ${css[props.tone ?? "wait"]}`} title={props.title}>
      {props.dot && <i className={css.dot} />}
      {props.children}
    </span>
  );
}

const STATUS_TONE: Record<string, Tone> = {
  new: "due",
  assigned: "brand",
  open: "brand",
  waiting: "wait",
  solved: "done",
  follow_up: "done",
  closed: "none",
  void: "none",
};

export function StatusTag(props: { status: string; waiting?: string | null }) {
  const lang = useLanguage();
  const exact = props.waiting ? `${props.status}.${props.waiting}` : props.status;
  const said = sayCode(status, exact, lang);
  return (
    <Tag
      tone={STATUS_TONE[props.status] ?? "wait"}
      dot={props.status !== "closed" && props.status !== "void"}
    >
      {said === exact ? sayCode(status, props.status, lang) : said}
    </Tag>
  );
}

/** Only what stands out is coloured: a normal level is plain text. `name` is what its standard calls it. */
export function LevelTag(props: { level: string | null; name?: string | undefined }) {
  const lang = useLanguage();
  if (!props.level) return null;
  const tone: Tone = props.level === "urgent" ? "late" : props.level === "high" ? "due" : "none";
  return <Tag tone={tone}>{props.name || sayCode(level, props.level, lang)}</Tag>;
}

export function TierTag(props: { tier: string | null | undefined }) {
  const lang = useLanguage();
  if (!props.tier || props.tier === "standard") return null;
  return <Tag tone="tier">{sayCode(tier, props.tier, lang)}</Tag>;
}
