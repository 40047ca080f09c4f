/** At the top of a ticket that was handed on: from whom, why, and what was tried, until it is read. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Button } from "antd";
import { useSession } from "../../../shell/session.ts";
import "../live.ts";
import { useHandover, useSeen } from "../queries.ts";
import { handovers } from "../words.ts";
import css from "./handovers.module.css";

const SAID = { up: "noteUp", down: "noteDown", across: "noteAcross" } as const;

export function HandoverNote({ ticket }: { ticket: TicketCard }) {
  const t = useT(handovers);
  const { person } = useSession();
  const last = useHandover(ticket.number).data?.last;
  const seen = useSeen(ticket.number);
  const mine = ticket.holder ? ticket.holder.id === person.id : ticket.may.includes("accept");
  if (!last?.unread || !mine) return null;
  const who = last.from_person?.name ?? t("someone");
  return (
    <Alert
      className={css.note}
      type="warning"
      title={
        <>
          {t(SAID[last.direction], { who, team: last.from_team?.name ?? "" })} · {t(`reason.${last.reason}`)}
        </>
      }
      description={<p className={css.tried}>{last.tried}</p>}
      action={
        <Button size="small" loading={seen.isPending} onClick={() => seen.mutate()}>
          {t("seen")}
        </Button>
      }
    />
  );
}
