import { LeftOutlined, MoreOutlined } from "@ant-design/icons";
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useLookers } from "@shouwen/kit/live/live.tsx";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { StatusTag, Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Countdown } from "@shouwen/kit/ui/Time.tsx";
import { Link, useCanGoBack, useRouter } from "@tanstack/react-router";
import { Alert, Button, Dropdown } from "antd";
import { useSession } from "../../../shell/session.ts";
import { useSmall } from "../../../shell/small.ts";
import { running } from "../clocks.ts";
import { Level } from "./guide/Level.tsx";
import css from "./ticket.module.css";
import { arranged, type Verb } from "./verbs.ts";
import { talk } from "./words.ts";

interface Props {
  ticket: TicketCard;
  pending: Verb | undefined;
  error: Error | null;
  /** The step itself offers the one thing to do: then no verb up here stands out. */
  calm: boolean;
  onVerb: (verb: Verb) => void;
}

export function Head({ ticket, pending, error, calm, onVerb }: Props) {
  const t = useT(talk);
  const clock = ticket.clocks.find((one) => one.clock === ticket.due_clock);
  return (
    <header className={css.head}>
      <Back />
      <div className={css.title}>
        <h1 title={ticket.subject}>{ticket.subject}</h1>
        <div className={css.facts}>
          <span className={css.number}>
            <CopyText text={ticket.number} />
          </span>
          <StatusTag status={ticket.status} waiting={ticket.waiting} />
          {ticket.level !== "normal" && <Level ticket={ticket} />}
          <Countdown clock={ticket.due_clock} due={running(ticket)} started={clock?.started_at} />
          {ticket.urges > 0 && <Tag tone="due">{t("urged", { n: ticket.urges })}</Tag>}
          <Lookers number={ticket.number} />
        </div>
      </div>
      <Verbs ticket={ticket} pending={pending} calm={calm} onVerb={onVerb} />
      {error && <Alert className={css.headError} type="error" title={error.message} role="alert" />}
    </header>
  );
}

function Back() {
  const t = useT(talk);
  const router = useRouter();
  const can = useCanGoBack();
  return (
    <Link
      to="/tickets"
      className={css.back}
      aria-label={t("back")}
      title={t("back")}
      onClick={(event) => {
        if (!can) return;
        event.preventDefault();
        router.history.back();
      }}
    >
      <LeftOutlined />
    </Link>
  );
}

function Lookers({ number }: { number: string }) {
  const t = useT(talk);
  const { person } = useSession();
  const others = useLookers(`ticket:${number}`).filter((one) => one.id !== person.id);
  if (others.length === 0) return null;
  return <Tag tone="brand">{t("looking", { names: others.map((one) => one.name).join("、") })}</Tag>;
}

function Verbs({ ticket, pending, calm, onVerb }: Omit<Props, "error">) {
  const t = useT(talk);
  const small = useSmall();
  const { primary, beside, rest } = arranged(ticket.status, ticket.may);
  const shown = small ? [] : beside;
  const folded = small ? [...beside, ...rest] : rest;
  return (
    <div className={css.verbs}>
      {shown.map((verb) => (
        <Button key={verb} onClick={() => onVerb(verb)} loading={pending === verb}>
          {t(verb)}
        </Button>
      ))}
      {primary && (
        <Button
          key={primary}
          type={calm ? "default" : "primary"}
          onClick={() => onVerb(primary)}
          loading={pending === primary}
        >
          {t(primary)}
        </Button>
      )}
      {folded.length > 0 && (
        <Dropdown
          trigger={["click"]}
          menu={{
            items: folded.map((verb) => ({ key: verb, label: t(verb), danger: verb === "void" })),
            onClick: ({ key }) => onVerb(key as Verb),
          }}
        >
          <Button icon={<MoreOutlined />} aria-label={t("moreVerbs")} />
        </Dropdown>
      )}
    </div>
  );
}
