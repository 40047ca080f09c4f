/** Addresses of other systems: register, test, switch off; what became of the latest calls. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Button } from "antd";
import { useState } from "react";
import { useWebhooks } from "../queries.ts";
import { webhooks } from "../words.ts";
import { Address } from "./Address.tsx";
import { NewAddress } from "./NewAddress.tsx";
import css from "./webhooks.module.css";

export function Webhooks() {
  const t = useT(webhooks);
  const found = useWebhooks();
  const [adding, setAdding] = useState(false);
  return (
    <div className={css.page}>
      <div className={css.top}>
        <p>{t("lead")}</p>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t("add")}
        </Button>
      </div>
      <Query of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t("none")} text={t("noneHint")} />
          ) : (
            <ul className={css.list}>
              {rows.map((hook) => (
                <li key={hook.id}>
                  <Address hook={hook} />
                </li>
              ))}
            </ul>
          )
        }
      </Query>
      {adding && <NewAddress onClose={() => setAdding(false)} />}
    </div>
  );
}
