/** The approvals of the step: who may say yes, what has become of it, asking and answering in place. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Alert, Button, Input } from "antd";
import { useState } from "react";
import css from "./guide.module.css";
import { type Approval, type Guide, useAsk, useDecide } from "./queries.ts";
import type { StepForm } from "./useForm.ts";
import { guideWords } from "./words.ts";

const TONES: Record<Approval["state"], Tone> = {
  open: "none",
  asked: "due",
  granted: "done",
  declined: "late",
};

interface Props {
  number: string;
  guide: Guide;
  form: StepForm;
}

export function Approvals({ number, guide, form }: Props) {
  const t = useT(guideWords);
  if (guide.approvals.length === 0) return null;
  return (
    <section aria-label={t("approvals")} className={css.part}>
      <h3>{t("approvals")}</h3>
      {guide.approvals.map((approval) => (
        <Row key={approval.code} number={number} approval={approval} guide={guide} form={form} />
      ))}
    </section>
  );
}

function Row({ number, approval, guide, form }: Props & { approval: Approval }) {
  const t = useT(guideWords);
  const ask = useAsk(number);
  const people = approval.people.join(t("comma"));
  const state = approval.state === "open" ? "openState" : approval.state;
  const mayAsk = guide.may && (approval.state === "open" || approval.state === "declined");
  const asking = async () => {
    if (await form.save()) ask.mutate(approval.code);
  };
  return (
    <div className={css.row} id={`step-approval-${approval.code}`}>
      <div className={css.rowHead}>
        <b>{approval.name}</b>
        <Tag tone={TONES[approval.state]}>{t(state)}</Tag>
        {mayAsk && (
          <Button
            size="small"
            disabled={form.undecided.length > 0}
            loading={ask.isPending}
            onClick={() => void asking()}
          >
            {t(approval.state === "declined" ? "askAgain" : "ask")}
          </Button>
        )}
      </div>
      <p className={css.under}>
        {people ? t("byPeople", { who: approval.owner, people }) : t("by", { who: approval.owner })}
        {approval.asked && (
          <>
            {" · "}
            {t("askedBy", { person: approval.asked.person })} <Ago at={approval.asked.at} />
          </>
        )}
        {approval.said && (
          <>
            {" · "}
            {approval.said.person} <Ago at={approval.said.at} />
          </>
        )}
      </p>
      {approval.note && <blockquote className={css.quote}>{approval.note}</blockquote>}
      {approval.why === "own" && approval.state === "asked" && <p className={css.under}>{t("own")}</p>}
      {approval.mine && <Answer number={number} approval={approval} node={guide.node} />}
      {ask.error && <Alert type="error" title={ask.error.message} role="alert" />}
    </div>
  );
}

function Answer({ number, approval, node }: { number: string; approval: Approval; node: string }) {
  const t = useT(guideWords);
  const [text, setText] = useState("");
  const decide = useDecide(number);
  const say = (granted: boolean) => decide.mutate({ code: approval.code, granted, text: text.trim(), node });
  return (
    <>
      <Input.TextArea
        value={text}
        autoSize={{ minRows: 1, maxRows: 5 }}
        maxLength={10_000}
        placeholder={t("noteHint")}
        aria-label={`${approval.name}：${t("noteHint")}`}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={css.deeds}>
        <Button
          type="primary"
          ghost
          size="small"
          loading={decide.isPending && decide.variables.granted}
          onClick={() => say(true)}
        >
          {t("grant")}
        </Button>
        <Button
          size="small"
          danger
          disabled={text.trim() === ""}
          loading={decide.isPending && !decide.variables.granted}
          onClick={() => say(false)}
        >
          {t("decline")}
        </Button>
      </div>
      {decide.error && <Alert type="error" title={decide.error.message} role="alert" />}
    </>
  );
}
