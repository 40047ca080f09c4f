/** The present step: one line with what is missing, and unfolded what it asks for and how it is done. */
import { DownOutlined, UpOutlined } from "@ant-design/icons";
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Countdown } from "@shouwen/kit/ui/Time.tsx";
import { Button } from "antd";
import { useState } from "react";
import type { Verb } from "../verbs.ts";
import { Approvals } from "./Approvals.tsx";
import { Form } from "./Form.tsx";
import css from "./guide.module.css";
import { type Guide as Asked, useGuide } from "./queries.ts";
import { Tasks } from "./Tasks.tsx";
import { Texts } from "./Texts.tsx";
import { useForm } from "./useForm.ts";
import { Ways } from "./Ways.tsx";
import { guideWords } from "./words.ts";

interface Props {
  ticket: TicketCard;
  /** On a phone it has a page of its own and is always unfolded. */
  whole?: boolean;
  onVerb: (verb: Verb) => void;
}

export function Guide(props: Props) {
  const found = useGuide(props.ticket.number);
  if (found.isPending)
    return props.whole ? <Loading rows={4} height={40} /> : <div className={css.waiting} />;
  if (!found.data) return props.whole ? <Failed error={found.error} retry={() => found.refetch()} /> : null;
  return <Shown {...props} guide={found.data} />;
}

function Shown({ ticket, guide, whole, onVerb }: Props & { guide: Asked }) {
  const t = useT(guideWords);
  const form = useForm(ticket.number, guide);
  const asks = guide.form.length + guide.approvals.length + guide.tasks.length > 0;
  const [choice, choose] = useState<{ node: string; open: boolean }>();
  const chosen = choice?.node === guide.node ? choice.open : undefined;
  const open = whole || (chosen ?? (asks && guide.ways.length > 0));
  /** What waits for my own answer comes first. */
  const awaited = [...guide.approvals, ...guide.tasks].some((one) => one.mine);
  const answers = (
    <>
      <Approvals number={ticket.number} guide={guide} form={form} />
      <Tasks number={ticket.number} tasks={guide.tasks} />
    </>
  );
  const limit = guide.limits.find((one) => one.here) ?? guide.limits[0];
  return (
    <section className={`${css.guide} ${whole ? css.whole : ""}`} aria-label={t("title")}>
      <header className={css.head}>
        <small>{t("title")}</small>
        <b>{guide.name}</b>
        {guide.owner && <span className={css.under}>{t("owner", { name: guide.owner })}</span>}
        {limit && (
          <Countdown clock={limit.clock} due={limit.due_at} started={limit.started_at} state={limit.state} />
        )}
        {asks && guide.ways.length > 0 && (
          <Tag tone={guide.missing.length > 0 ? "due" : "done"}>
            {guide.missing.length > 0 ? t("lacking", { n: guide.missing.length }) : t("complete")}
          </Tag>
        )}
        {!whole && (
          <Button
            type="text"
            size="small"
            className={css.fold}
            aria-expanded={open}
            aria-label={t(open ? "hide" : "show")}
            icon={open ? <DownOutlined /> : <UpOutlined />}
            onClick={() => choose({ node: guide.node, open: !open })}
          />
        )}
      </header>
      {open && (
        <div className={`${css.body} ${asks ? css.two : ""}`}>
          {asks && (
            <div>
              {guide.work_name !== guide.name && (
                <p className={css.under}>{t("goesOn", { name: guide.work_name })}</p>
              )}
              {awaited && answers}
              {guide.form.length > 0 && <Form guide={guide} form={form} />}
              {!awaited && answers}
            </div>
          )}
          <Texts number={ticket.number} guide={guide} />
        </div>
      )}
      {(open || asks) && (
        <Ways number={ticket.number} guide={guide} form={form} may={ticket.may} onVerb={onVerb} />
      )}
    </section>
  );
}
