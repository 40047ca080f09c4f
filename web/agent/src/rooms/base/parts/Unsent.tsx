/** Mail that waits for a person: why it did not go out, and sending it once more. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { App, Button } from "antd";
import { useSendAgain, useUnsent } from "../queries.ts";
import { base } from "../words.ts";
import css from "./settings.module.css";

export function Unsent() {
  const t = useT(base);
  return (
    <section className={css.section}>
      <div className={css.about}>
        <h2>{t("unsent")}</h2>
        <p>{t("unsentHint")}</p>
      </div>
      <List />
    </section>
  );
}

function List() {
  const t = useT(base);
  const { message } = App.useApp();
  const unsent = useUnsent();
  const again = useSendAgain();
  if (unsent.isPending) return <Loading rows={3} />;
  if (!unsent.data) return <Failed error={unsent.error} retry={() => unsent.refetch()} />;
  const mails = unsent.data.pages.flatMap((page) => page.items);
  if (mails.length === 0) return <p className={css.faint}>{t("noUnsent")}</p>;
  const send = (id: number) =>
    again.mutate(id, {
      onSuccess: ({ sent }) => void message[sent ? "success" : "warning"](t(sent ? "sentNow" : "notYet")),
      onError: (error) => void message.error(error.message),
    });
  return (
    <div>
      <ul className={css.mails}>
        {mails.map((mail) => (
          <li key={mail.id}>
            <div>
              {mail.subject}
              <br />
              <span className={css.faint}>
                {mail.to} · <Ago at={mail.created_at} /> · {t("tries", { n: mail.tries })}
              </span>
              {mail.error && <div className={css.fault}>{mail.error}</div>}
            </div>
            {mail.again ? (
              <Button
                size="small"
                aria-label={`${t("sendAgain")} ${mail.to}`}
                loading={again.isPending && again.variables === mail.id}
                onClick={() => send(mail.id)}
              >
                {t("sendAgain")}
              </Button>
            ) : (
              <span className={css.faint}>{t("notAgain")}</span>
            )}
          </li>
        ))}
      </ul>
      {unsent.hasNextPage && (
        <Button type="text" block loading={unsent.isFetchingNextPage} onClick={() => unsent.fetchNextPage()}>
          {t("older")}
        </Button>
      )}
    </div>
  );
}
