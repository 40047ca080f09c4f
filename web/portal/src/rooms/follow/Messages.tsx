import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { useEffect, useRef, useState } from "react";
import { Attached } from "../../shell/Attached.tsx";
import { type Message, portal } from "../../shell/api.ts";
import css from "./follow.module.css";
import { useMessages } from "./queries.ts";
import { follow as words } from "./words.ts";

export function Messages({ follow, live }: { follow: string; live: boolean }) {
  const t = useT(words);
  const messages = useMessages(follow, live);
  const heard = useHeard(messages.data?.items);
  return (
    <section aria-labelledby="messages" className={css.panel}>
      <h2 id="messages" className={css.section}>
        {t("messages")}
      </h2>
      <Query of={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={css.soft}>{t("messagesNone")}</p>
          ) : (
            <ol className={css.messages}>
              {items.map((one) => (
                <Bubble key={one.id} message={one} follow={follow} />
              ))}
            </ol>
          )
        }
      </Query>
      <p role="status" className="sr-only">
        {heard ? `${t("fresh")}: ${heard}` : ""}
      </p>
    </section>
  );
}

/** The newest message of the company that came while the page was open, for those who listen. */
function useHeard(items: Message[] | undefined): string {
  const seen = useRef<number>(undefined);
  const [heard, setHeard] = useState("");
  const last = items?.findLast((one) => !one.mine);
  useEffect(() => {
    if (!items) return;
    if (seen.current !== undefined && last && last.id > seen.current) setHeard(last.text);
    seen.current = Math.max(seen.current ?? 0, last?.id ?? 0);
  }, [items, last]);
  return heard;
}

function Bubble({ message, follow }: { message: Message; follow: string }) {
  const t = useT(words);
  return (
    <li className={message.mine ? css.mine : css.theirs}>
      <p className={css.who}>
        {message.mine ? t("me") : message.name || t("company")} · <Ago at={message.at} />
      </p>
      {message.text && <p className={css.words}>{message.text}</p>}
      {message.files.map((file) => (
        <Attached key={file.id} file={file} fetch={(each) => portal.content(follow, each)} />
      ))}
    </li>
  );
}
