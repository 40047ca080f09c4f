/** Who serves whom, who waits and how long, and how today goes; a click reads along. */
import type { Floor } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Tag, TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Link } from "@tanstack/react-router";
import { Page } from "../../../shell/Page.tsx";
import { toneOf, usePresenceKinds, usePresenceName } from "../../../shell/presence.ts";
import { ExportTalks } from "../parts/ExportTalks.tsx";
import css from "../parts/floor.module.css";
import { useFloor } from "../queries.ts";
import { desk } from "../words.ts";

export function FloorPage() {
  const t = useT(desk);
  const floor = useFloor();
  return (
    <Page title={t("floor")} actions={<ExportTalks />}>
      {floor.isPending ? (
        <Loading rows={10} />
      ) : !floor.data ? (
        <Failed error={floor.error} retry={() => floor.refetch()} />
      ) : (
        <>
          <Today today={floor.data.today} />
          <div className={css.halves}>
            <Waiting queue={floor.data.queue} />
            <People people={floor.data.people} />
          </div>
        </>
      )}
    </Page>
  );
}

function Today({ today }: { today: Floor["today"] }) {
  const t = useT(desk);
  const share = today.share_in_time === null ? "—" : `${Math.round(today.share_in_time * 100)}%`;
  const figures = [
    [t("entered"), today.entered],
    [t("answered"), today.answered],
    [t("abandoned"), today.abandoned],
    [t("meanWait"), today.mean_wait_s === null ? "—" : duration(today.mean_wait_s)],
    [t("inTime", { n: today.answer_seconds }), share],
  ] as const;
  return (
    <dl className={css.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Waiting({ queue }: { queue: Floor["queue"] }) {
  const t = useT(desk);
  const named = useNamed();
  const now = useNow(1);
  return (
    <section className={css.half}>
      <h2>
        {t("waiting")} {queue.length}
      </h2>
      {queue.length === 0 && <Empty title={t("nobodyWaits")} />}
      {queue.map((one) => {
        const waited = (now - Date.parse(one.since)) / 1000;
        return (
          <Link key={one.contact} to="/desk" search={{ open: `c${one.contact}` }} className={css.row}>
            <b>{named(one.customer.name)}</b> <TierTag tier={one.customer.tier} />
            <span className={css.soft}>{one.subject}</span>
            <span className={css.end}>
              {one.team?.name}{" "}
              <Tag tone={waited > 60 ? "late" : "due"}>{t("waits", { time: duration(waited) })}</Tag>
            </span>
          </Link>
        );
      })}
    </section>
  );
}

/** A talk of a team that one does not watch over counts, but has no words. */
function isOurs(chat: { customer: string; subject: string }) {
  return Boolean(chat.customer || chat.subject);
}

function People({ people }: { people: Floor["people"] }) {
  const t = useT(desk);
  const named = useNamed();
  const kinds = usePresenceKinds();
  const name = usePresenceName();
  return (
    <section className={css.half}>
      <h2>{t("people")}</h2>
      {people.map((one) => (
        <div key={one.id} className={css.person}>
          <div className={css.row}>
            <b>{one.name}</b>
            <Tag tone={toneOf(one.presence, kinds) === "works" ? "done" : "wait"} dot>
              {name(one.presence)}
            </Tag>
            <span className={css.end}>
              {t("chats")} {one.chats.length} · {t("tickets")} {one.tickets}
            </span>
          </div>
          {one.chats.filter(isOurs).map((chat) => (
            <Link
              key={chat.id}
              to="/desk"
              search={{ open: `c${chat.id}` }}
              className={css.chat}
              title={t("look")}
            >
              {named(chat.customer)} <span className={css.soft}>{chat.subject}</span>
            </Link>
          ))}
        </div>
      ))}
    </section>
  );
}
