import { SearchOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { phoneSaid } from "@shouwen/kit/ui/phone.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Input } from "antd";
import { useEffect, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useReference } from "../../../shell/reference.ts";
import { useSettled } from "../../../shell/settled.ts";
import css from "../parts/customer.module.css";
import { Tabs } from "../parts/Tabs.tsx";
import { useFoundCustomers } from "../queries.ts";
import { customers } from "../words.ts";

const route = getRouteApi("/frame/customers");

export function FindPage() {
  const t = useT(customers);
  const { q = "" } = route.useSearch();
  const navigate = useNavigate({ from: "/customers" });
  const [typed, setTyped] = useState(q);
  const words = useSettled(typed.trim());
  useEffect(() => {
    if (words !== q) void navigate({ search: { q: words || undefined }, replace: true });
  }, [words, q, navigate]);
  return (
    <Page title={t("title")} tabs={<Tabs />}>
      <Input
        autoFocus
        allowClear
        className={css.find}
        prefix={<SearchOutlined />}
        placeholder={t("find")}
        aria-label={t("find")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Found q={words.length < 2 ? "" : words} />
    </Page>
  );
}

function Found({ q }: { q: string }) {
  const t = useT(customers);
  const found = useFoundCustomers(q);
  const named = useNamed();
  const regions = useReference("regions");
  return (
    <Query of={found}>
      {(page) =>
        page.items.length === 0 ? (
          <Empty
            icon={<SearchOutlined />}
            title={q ? t("none", { q }) : t("start")}
            text={t(q ? "noneHint" : "startHint")}
          />
        ) : (
          <div className={css.list}>
            {!q && <h2 className={css.listHead}>{t("recent")}</h2>}
            {page.items.map((customer) => (
              <Link
                key={customer.id}
                to="/customers/$id"
                params={{ id: String(customer.id) }}
                className={css.row}
              >
                <Avatar name={customer.name} />
                <span className={css.name}>
                  {named(customer.name)} <TierTag tier={customer.tier} />
                </span>
                <small>
                  {customer.identities
                    .map((one) => (one.kind === "phone" ? phoneSaid(one.value) : one.value))
                    .join(" · ")}
                </small>
                <small className={css.region}>
                  {regions.find((region) => region.code === customer.region)?.name}
                </small>
              </Link>
            ))}
          </div>
        )
      }
    </Query>
  );
}
