/** The code to copy, the letter to the webmaster, the secret, and the site's end. */
import type { ChatSite } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { App, Button, Input, Popconfirm } from "antd";
import { ChangedLast } from "../../../shell/Changed.tsx";
import { useFront } from "../../../shell/session.ts";
import { useChangeSite, useNewSecret } from "./queries.ts";
import css from "./settings.module.css";
import { setting } from "./siteWords.ts";

interface Props {
  site: ChatSite;
  onSecret: (secret: string) => void;
}

export function Install({ site, onSecret }: Props) {
  const t = useT(setting);
  const { data } = useFront();
  const name = site.name || data?.name || site.key;
  const letter = t("letterText", {
    name,
    code: site.code,
    home: location.origin,
    origins: site.origins.join(", ") || t("originsNone"),
  });
  return (
    <>
      <section className={css.block}>
        <h2>{t("install")}</h2>
        <p className={css.faint}>{t("installHint")}</p>
        <span className={css.mono}>
          <CopyText text={site.code} wrap />
        </span>
        <p className={css.label}>{t("letter")}</p>
        <Input.TextArea value={letter} readOnly autoSize aria-label={t("letter")} />
        <p className={css.faint}>
          <CopyText text={letter}>{t("letterHint")}</CopyText>
        </p>
      </section>
      <section className={css.block}>
        <h2>{t("identity")}</h2>
        <p className={css.faint}>{t("identityHint")}</p>
        <Renewal site={site} onSecret={onSecret} />
      </section>
      <End site={site} name={name} />
    </>
  );
}

function Renewal({ site, onSecret }: Props) {
  const t = useT(setting);
  const { message } = App.useApp();
  const renew = useNewSecret(site.key);
  const go = () =>
    renew.mutate(undefined, {
      onSuccess: (told) => onSecret(told.secret),
      onError: (error) => void message.error(error.message),
    });
  return (
    <div className={css.under}>
      <Popconfirm
        title={t("renewSure")}
        description={t("renewHint")}
        okText={t("renew")}
        cancelText={t("cancel")}
        onConfirm={go}
      >
        <Button loading={renew.isPending}>{t("renew")}</Button>
      </Popconfirm>
      <span className={css.faint}>
        {t("since")} <Ago at={site.rotated_at} /> <ChangedLast kinds={["ChatSecretRotated"]} row={site.key} />
      </span>
    </div>
  );
}

function End({ site, name }: { site: ChatSite; name: string }) {
  const t = useT(setting);
  const { message, notification } = App.useApp();
  const change = useChangeSite(site.key);
  const key = `site-${site.key}`;
  const set = (archived: boolean, then?: () => void) =>
    change.mutate({ archived }, { onSuccess: then, onError: (error) => void message.error(error.message) });
  const back = () => {
    notification.destroy(key);
    set(false);
  };
  const end = () =>
    set(true, () =>
      notification.info({
        key,
        title: t("archived", { name }),
        actions: (
          <Button size="small" onClick={back}>
            {t("undoOne")}
          </Button>
        ),
      }),
    );
  return (
    <section className={css.block}>
      <div className={css.under}>
        {site.archived_at ? (
          <Button onClick={back}>{t("restore")}</Button>
        ) : (
          <Button danger onClick={end}>
            {t("archive")}
          </Button>
        )}
        <span className={css.faint}>{t("archiveHint")}</span>
      </div>
    </section>
  );
}
