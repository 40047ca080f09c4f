import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { Changes, elementOf } from "../difference/Changes.tsx";
import { useChanges } from "../difference/queries.ts";
import css from "./versions.module.css";
import { versions } from "./words.ts";

/** 与上一版比较: every change; a click on one leads to its node on the map. */
export function ChangesTab({ version }: { version: StandardMap }) {
  const t = useT(versions);
  const navigate = useNavigate();
  const changes = useChanges(version.before ?? 0, version.id);
  if (version.before === null) return <Empty title={t("firstVersion")} text={t("firstHint")} />;
  const both = { a: String(version.before), b: String(version.id) };
  const show = (node: string | undefined) =>
    node &&
    navigate({
      to: "/standards/$version",
      params: { version: String(version.id) },
      search: { tab: "map", node },
    });
  return (
    <section className={css.changes}>
      <header>
        <Query of={changes}>{(page) => <b>{t("checkChanges", { n: page.items.length })}</b>}</Query>
        <Button size="small" onClick={() => navigate({ to: "/standards/difference", search: both })}>
          {t("onMap")}
        </Button>
      </header>
      <Query of={changes}>
        {(page) => (
          <Changes
            changes={page.items}
            chosen={undefined}
            onChoose={(at) => show(elementOf(page.items[at]))}
          />
        )}
      </Query>
    </section>
  );
}
