/** The public service promise: sentences, the limits in force, since when. */
import { SafetyCertificateOutlined } from "@ant-design/icons";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Loading } from "@shouwen/kit/ui/States.tsx";
import { day } from "@shouwen/kit/ui/time.ts";
import { Link } from "@tanstack/react-router";
import type { ServicePromise } from "../../shell/api.ts";
import { useConfig } from "../../shell/config.ts";
import { usePromise } from "../../shell/promise.ts";
import { usePageTitle } from "../../shell/title.ts";
import css from "./promise.module.css";
import { promise as words } from "./words.ts";

export function PromisePage() {
  const t = useT(words);
  const found = usePromise();
  usePageTitle(t("title"));
  if (found.error instanceof ApiError && found.error.status === 404)
    return (
      <Empty
        whole
        icon={<SafetyCertificateOutlined />}
        title={t("none")}
        text={t("noneHint")}
        action={<Link to="/">{t("ask")}</Link>}
      />
    );
  return (
    <Query of={found} loading={<Loading rows={6} height={72} />}>
      {(told) => <Told promise={told} />}
    </Query>
  );
}

function Told({ promise }: { promise: ServicePromise }) {
  const t = useT(words);
  const { company } = useConfig();
  return (
    <article className={css.promise}>
      <header>
        {company.logo && <img src={company.logo} alt="" />}
        <h1>{t("title")}</h1>
        <p>{t("lead", { company: company.name })}</p>
      </header>
      <ol>
        {promise.sentences.map((one) => (
          <li key={one.text}>
            <p className={css.sentence}>{one.text}</p>
            {one.limits.length > 0 && <Limits sentence={one} />}
          </li>
        ))}
      </ol>
      <footer>
        <span>{t("since", { day: day(promise.since) })}</span>
        <span>{t("version", { standard: promise.standard, n: promise.version })}</span>
        {promise.phone && (
          <a href={`tel:${promise.phone.replace(/[^\d+]/g, "")}`}>{t("phone", { phone: promise.phone })}</a>
        )}
      </footer>
    </article>
  );
}

function Limits({ sentence }: { sentence: ServicePromise["sentences"][number] }) {
  const t = useT(words);
  return (
    <>
      <dl className={css.limits}>
        {sentence.limits.map((limit) => (
          <div key={limit.whom}>
            <dt>{limit.whom || sentence.clock}</dt>
            <dd>{limit.within}</dd>
          </div>
        ))}
      </dl>
      {sentence.counted && <small>{t("counted", { calendar: sentence.counted })}</small>}
    </>
  );
}
