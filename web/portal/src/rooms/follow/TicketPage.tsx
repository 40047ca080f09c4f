import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Loading } from "@shouwen/kit/ui/States.tsx";
import { Link, useParams } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { TicketAppointments } from "../../shell/slots.ts";
import { followOf, hold } from "../../shell/tickets.ts";
import { usePageTitle } from "../../shell/title.ts";
import { shell } from "../../shell/words.ts";
import css from "./follow.module.css";
import { Head } from "./Head.tsx";
import { useFollowed } from "./live.ts";
import { Messages } from "./Messages.tsx";
import { useTicket } from "./queries.ts";
import { Steps } from "./Steps.tsx";
import { Write } from "./Write.tsx";
import { follow as words } from "./words.ts";

export function TicketPage() {
  const { number } = useParams({ strict: false }) as { number: string };
  const [follow] = useState(() => location.hash.slice(1) || followOf(number));
  usePageTitle(number);
  return follow ? <Followed key={number} number={number} follow={follow} /> : <KeyOver />;
}

function KeyOver() {
  const t = useT(words);
  const s = useT(shell);
  return (
    <Empty
      whole
      title={t("keyOver")}
      text={t("keyOverHint")}
      action={<Link to="/follow">{s("follow")}</Link>}
    />
  );
}

function Followed({ number, follow }: { number: string; follow: string }) {
  const [shown, setShown] = useState(number);
  const live = useFollowed(follow, shown);
  const ticket = useTicket(follow, live);
  const found = ticket.data;
  useEffect(() => {
    if (found) setShown(found.number);
  }, [found]);
  useEffect(() => {
    if (!found || found.number !== number) return;
    hold({ number: found.number, follow, subject: found.subject });
    if (location.hash) history.replaceState(history.state, "", location.pathname);
  }, [found, number, follow]);
  if (ticket.error instanceof ApiError && [401, 403, 404, 410].includes(ticket.error.status))
    return <KeyOver />;
  return (
    <Query of={ticket} loading={<Loading rows={6} height={64} />}>
      {(one) => (
        <div className={css.page}>
          <Head ticket={one} follow={follow} />
          <Steps ticket={one} />
          <Suspense fallback={null}>
            <TicketAppointments number={one.number} follow={follow} may={one.may.includes("write")} />
          </Suspense>
          <Messages follow={follow} live={live} />
          {one.may.includes("write") && <Write follow={follow} />}
        </div>
      )}
    </Query>
  );
}
