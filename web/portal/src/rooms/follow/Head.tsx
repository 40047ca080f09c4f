/** Number, state in the customer's words, and what can be done now. */
import { LinkOutlined, StarOutlined, ThunderboltOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { copyText } from "@shouwen/kit/ui/copy.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Link } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { useState } from "react";
import { portal, type Ticket } from "../../shell/api.ts";
import { linkTo } from "../../shell/tickets.ts";
import { trouble } from "../../shell/trouble.ts";
import css from "./follow.module.css";
import { useVerb } from "./queries.ts";
import { Reopen } from "./Reopen.tsx";
import { follow as words } from "./words.ts";

const TONE: Record<string, Tone> = { your_turn: "due", solved: "done", closed: "none", void: "none" };

export function Head({ ticket, follow }: { ticket: Ticket; follow: string }) {
  const t = useT(words);
  const lang = useLanguage();
  const now = useNow(30);
  const [said, setSaid] = useState("");
  const urge = useVerb(
    follow,
    () => portal.urge(follow),
    () => setSaid(t("urged")),
  );
  const may = (verb: string) => ticket.may.includes(verb);
  const copy = async () => {
    if (await copyText(linkTo(ticket.number, follow))) setSaid(t("linkCopied"));
  };
  return (
    <header className={css.panel}>
      <div className={css.row}>
        <CopyText text={ticket.number} />
        <Tag tone={TONE[ticket.status] ?? "brand"} dot>
          {sayCode(words, `status.${ticket.status}`, lang)}
        </Tag>
        {ticket.urges > 0 && <span className={css.soft}>{t("urges", { n: ticket.urges })}</span>}
      </div>
      <h1 className={css.title}>{ticket.subject}</h1>
      {ticket.merged?.length > 0 && (
        <p className={css.soft}>{t("merged", { numbers: ticket.merged.join("、") })}</p>
      )}
      {ticket.promise && (
        <Alert
          type={Date.parse(ticket.promise) < now ? "warning" : "info"}
          title={t(Date.parse(ticket.promise) < now ? "promiseLate" : "promise", {
            at: moment(ticket.promise, lang),
          })}
        />
      )}
      {ticket.status === "your_turn" && <Alert type="warning" title={t("yourTurn")} />}
      {ticket.status === "solved" && <p className={css.soft}>{t("solvedNote")}</p>}
      <div className={css.actions}>
        {ticket.rating && (
          <Link to="/ratings/$token" params={{ token: ticket.rating }} className={css.primary}>
            <StarOutlined /> {t("rate")}
          </Link>
        )}
        {may("urge") && (
          <Button
            icon={<ThunderboltOutlined />}
            loading={urge.isPending}
            onClick={() => urge.mutate(undefined)}
          >
            {t("urge")}
          </Button>
        )}
        {may("reopen") && <Reopen follow={follow} onDone={() => setSaid(t("reopened"))} />}
        <Button type="text" icon={<LinkOutlined />} onClick={() => void copy()}>
          {t("copyLink")}
        </Button>
      </div>
      <p role="status" className={css.said}>
        {said}
      </p>
      <div role="alert">{urge.error && <p className={css.wrong}>{trouble(urge.error)}</p>}</div>
    </header>
  );
}
