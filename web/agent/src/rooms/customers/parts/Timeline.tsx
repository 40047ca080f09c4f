/** What happened with a customer over all channels, or over one, newest first. */
import { facts } from "@shouwen/kit/i18n/facts.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { Detail } from "../../../shell/Detail.tsx";
import { type Channel, useTimeline } from "../queries.ts";
import { customers } from "../words.ts";
import css from "./customer.module.css";

const CHANNELS = ["tickets", "talks", "calls", "ratings", "card"] as const;

export function FilteredTimeline({ id }: { id: number }) {
  const t = useT(customers);
  const [channel, setChannel] = useState<Channel | "all">("all");
  return (
    <>
      <Segmented
        className={css.channels}
        value={channel}
        onChange={setChannel}
        options={(["all", ...CHANNELS] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Timeline id={id} channel={channel === "all" ? undefined : channel} />
    </>
  );
}

interface Props {
  id: number;
  channel?: Channel | undefined;
  /** only the newest few */
  short?: boolean;
}

export function Timeline({ id, channel, short }: Props) {
  const t = useT(customers);
  const lang = useLanguage();
  const found = useTimeline(id, channel);
  if (found.isPending) return <Loading rows={short ? 2 : 4} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const events = found.data.pages.flatMap((page) => page.items).slice(0, short ? 5 : undefined);
  if (events.length === 0 && !found.hasNextPage) return <p className={css.faint}>{t("noTimeline")}</p>;
  return (
    <>
      {events.map((event) => {
        const [sort, number] = event.subject.split(":");
        const said = sayCode(facts, event.kind, lang);
        return (
          <div key={event.id} className={css.event}>
            <Ago at={event.at} />
            <span>
              {sort === "contact" && number ? (
                <Link to="/desk" search={{ open: `c${number}` }}>
                  {said}
                </Link>
              ) : (
                said
              )}
              <Detail kind={event.kind} data={event.data} />
            </span>
          </div>
        );
      })}
      {found.hasNextPage && !short && (
        <Button type="link" loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </>
  );
}
