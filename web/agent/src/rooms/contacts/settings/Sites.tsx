/** 在线客服: the sites that carry the chat; one of them, or a new one, opens in place of the list. */
import { LeftOutlined, MessageOutlined } from "@ant-design/icons";
import type { ChatSite } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Button } from "antd";
import { useState } from "react";
import { ChangedLast } from "../../../shell/Changed.tsx";
import { useReference } from "../../../shell/reference.ts";
import { useFront } from "../../../shell/session.ts";
import { useSites } from "./queries.ts";
import { Secret } from "./Secret.tsx";
import { SiteForm } from "./SiteForm.tsx";
import css from "./settings.module.css";
import look from "./site.module.css";
import { setting } from "./siteWords.ts";

interface Props {
  site: string | undefined;
  onSite: (key: string | undefined) => void;
}

export function Sites({ site, onSite }: Props) {
  const t = useT(setting);
  const found = useSites();
  const [secret, setSecret] = useState<string>();
  return (
    <Query of={found}>
      {(page) => {
        const chosen = page.items.find((one) => one.key === site);
        return (
          <>
            {site !== undefined ? (
              <>
                <Button type="text" icon={<LeftOutlined />} onClick={() => onSite(undefined)}>
                  {t("all")}
                </Button>
                <SiteForm key={chosen?.key ?? ""} site={chosen} onSecret={setSecret} onMade={onSite} />
              </>
            ) : (
              <List rows={page.items} onSite={onSite} />
            )}
            {secret && <Secret secret={secret} onClose={() => setSecret(undefined)} />}
          </>
        );
      }}
    </Query>
  );
}

function List({ rows, onSite }: { rows: ChatSite[]; onSite: (key: string) => void }) {
  const t = useT(setting);
  const teams = useReference("teams");
  const { data } = useFront();
  return (
    <>
      <div className={css.top}>
        <p>{t("sitesHint")}</p>
        <Button type="primary" onClick={() => onSite("")}>
          {t("newSite")}
        </Button>
      </div>
      {rows.length === 0 && <Empty icon={<MessageOutlined />} title={t("noSites")} text={t("noSitesHint")} />}
      <ul className={look.sites}>
        {rows.map((row) => (
          <li key={row.key}>
            <i className={look.swatch} style={{ background: row.colour || data?.colour || "var(--brand)" }} />
            <button type="button" onClick={() => onSite(row.key)}>
              <b>{row.name || data?.name || row.key}</b> {row.archived_at && <Tag>{t("archivedMark")}</Tag>}
              <small>
                {[
                  row.key,
                  teams.find((one) => one.code === row.team)?.name,
                  t("menuCount", { n: row.menu.length }),
                  t("originCount", { n: row.origins.length }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </button>
            <span className={css.faint}>
              <ChangedLast kinds={["ChatSiteChanged", "ChatSecretRotated"]} row={row.key} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
