import { facts } from "@shouwen/kit/i18n/facts.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Detail } from "../../../shell/Detail.tsx";
import { useEvents } from "../queries.ts";
import css from "./log.module.css";

/** What happened to the ticket, newest first; nothing rewrites it. */
export function Log({ number }: { number: string }) {
  const lang = useLanguage();
  const events = useEvents(number);
  return (
    <div className={css.log}>
      <Query of={events}>
        {(page) =>
          [...page.items].reverse().map((event) => (
            <div key={event.id} className={css.event}>
              <Ago at={event.at} />
              <span>{event.actor_name || event.actor}</span>
              <div>
                {sayCode(facts, event.kind, lang)}
                <Detail kind={event.kind} data={event.data} />
              </div>
            </div>
          ))
        }
      </Query>
    </div>
  );
}
