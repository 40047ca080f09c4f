import { facts } from "@shouwen/kit/i18n/facts.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { ui } from "@shouwen/kit/ui/words.ts";
import { useEffect } from "react";
import { Detail } from "../../../shell/Detail.tsx";
import { useEvents } from "../queries.ts";
import css from "./log.module.css";

/** Steps of the machinery whose outcome has a line of its own. */
const MACHINE = new Set(["ClockFired", "TimerDue", "DutyRaised"]);

/** A reply, a plan or a solution tells of its own words; only a note is told as words said. */
function told(event: { kind: string; data: Record<string, unknown> }): boolean {
  return !MACHINE.has(event.kind) && (event.kind !== "MessageSaid" || event.data.sort === "note");
}

/** What happened to the ticket, newest first; nothing rewrites it. */
export function Log({ number }: { number: string }) {
  const lang = useLanguage();
  const t = useT(ui);
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useEvents(number);
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (isPending) return <Loading rows={8} />;
  if (!data) return <Failed error={error} retry={() => refetch()} />;
  const events = data.pages.flatMap((page) => page.items.filter(told)).reverse();
  return (
    <div className={css.log}>
      {events.map((event) => (
        <div key={event.id} className={css.event}>
          <Ago at={event.at} />
          <span>{event.actor_name || t("system")}</span>
          <div>
            {sayCode(facts, event.kind, lang)}
            <Detail kind={event.kind} data={event.data} />
          </div>
        </div>
      ))}
    </div>
  );
}
