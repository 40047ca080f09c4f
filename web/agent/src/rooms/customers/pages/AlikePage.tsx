import { TeamOutlined } from "@ant-design/icons";
import type { CustomerCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { phoneSaid } from "@shouwen/kit/ui/phone.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useSuggestions } from "../alike.ts";
import css from "../parts/alike.module.css";
import { Compare } from "../parts/Compare.tsx";
import { Reasons } from "../parts/Reasons.tsx";
import { Tabs } from "../parts/Tabs.tsx";
import { customers } from "../words.ts";

/** Who is perhaps one customer, with whom and why. */
export function AlikePage() {
  const t = useT(customers);
  return (
    <Page title={t("title")} place={t("suggestions")} tabs={<Tabs />}>
      <p className={css.lead}>{t("suggestionsHint")}</p>
      <Rows />
    </Page>
  );
}

function Rows() {
  const t = useT(customers);
  const found = useSuggestions();
  const [open, setOpen] = useState<number>();
  if (found.isPending) return <Loading rows={6} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.items);
  const chosen = rows.find((row) => row.id === open);
  if (rows.length === 0)
    return <Empty icon={<TeamOutlined />} title={t("noSuggestions")} text={t("noSuggestionsHint")} />;
  return (
    <>
      <ul className={css.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Who card={row.one} />
            <Who card={row.other} />
            <Reasons of={row} />
            <Button onClick={() => setOpen(row.id)}>{t("look")}</Button>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button type="link" loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
      {chosen && (
        <Compare
          one={chosen.one.id}
          other={chosen.other.id}
          suggestion={chosen}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function Who({ card }: { card: CustomerCard }) {
  const named = useNamed();
  const first = card.identities.slice(0, 2);
  return (
    <div className={css.who}>
      <Link to="/customers/$id" params={{ id: String(card.id) }}>
        {named(card.name)}
      </Link>{" "}
      <TierTag tier={card.tier} />
      <small>
        {first.map((one) => (one.kind === "phone" ? phoneSaid(one.value) : one.value)).join(" · ")}
      </small>
    </div>
  );
}
