import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { getRouteApi } from "@tanstack/react-router";
import { Select } from "antd";
import { lazy, Suspense, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useSmall } from "../../../shell/small.ts";
import { useVersion, useVersions } from "../queries.ts";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";
import { Changes, elementOf } from "./Changes.tsx";
import css from "./difference.module.css";
import { useChanges, useDrawing } from "./queries.ts";
import { difference } from "./words.ts";

const Drawings = lazy(() => import("./Drawings.tsx").then((part) => ({ default: part.Drawings })));
const route = getRouteApi("/frame/standards/difference");

/** What is otherwise in the other version: drawn above each other, and listed beside. */
export function DifferencePage() {
  const t = useT(difference);
  const said = useSaid();
  const small = useSmall();
  const { a, b } = route.useSearch();
  const [one, other] = [Number(a), Number(b)];
  const version = useVersion(other || one);
  const changes = useChanges(one, other);
  const [chosen, setChosen] = useState<number>();
  if (!one && !other) return <Empty whole title={t("choose")} text={t("chooseHint")} />;
  if (version.isError) return <Failed error={version.error} retry={() => version.refetch()} />;
  if (!version.data) return <Loading />;
  return (
    <Page
      fill
      title={said(version.data.name)}
      place={t("title")}
      tabs={<Choosing code={version.data.code} a={a} b={b} />}
    >
      <div className={small ? undefined : css.split}>
        {!small && <Both a={one} b={other} lit={elementOf(changes.data?.items[chosen ?? -1])} />}
        <div className={css.list}>
          {small && <p className={css.small}>{t("tooSmall")}</p>}
          <Query of={changes}>
            {(page) => (
              <>
                <div className={css.legend}>
                  <b>{t("changes", { n: page.items.length })}</b>
                  <Tag tone="done">{t("added")}</Tag>
                  <Tag tone="late">{t("removed")}</Tag>
                  <Tag tone="due">{t("changed")}</Tag>
                  <Tag tone="wait" title={t("drawn")}>
                    {t("moved")}
                  </Tag>
                </div>
                <Changes changes={page.items} chosen={chosen} onChoose={setChosen} />
              </>
            )}
          </Query>
        </div>
      </div>
    </Page>
  );
}

function Choosing({ code, a, b }: { code: string; a: string | undefined; b: string | undefined }) {
  const t = useT(difference);
  const word = useT(standards);
  const navigate = route.useNavigate();
  const versions = useVersions(code);
  const options = (versions.data?.items ?? []).map((one) => ({
    value: String(one.id),
    label: word("version", { n: one.version }),
  }));
  const put = (part: { a?: string; b?: string }) =>
    void navigate({ search: { a, b, ...part }, replace: true });
  return (
    <>
      <Select
        size="small"
        aria-label={t("before")}
        value={a}
        options={options}
        popupMatchSelectWidth={false}
        onChange={(next: string) => put({ a: next })}
      />
      <span aria-hidden>→</span>
      <Select
        size="small"
        aria-label={t("after")}
        value={b}
        options={options}
        popupMatchSelectWidth={false}
        onChange={(next: string) => put({ b: next })}
      />
    </>
  );
}

function Both({ a, b, lit }: { a: number; b: number; lit: string | undefined }) {
  const word = useT(standards);
  const above = useDrawing(a, true);
  const below = useDrawing(b, true);
  const [before, after] = [useVersion(a).data, useVersion(b).data];
  const failed = [above, below].find((one) => one.isError);
  if (failed) return <Failed error={failed.error} retry={() => failed.refetch()} />;
  if (!above.data || !below.data || !before || !after) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Drawings
        before={{ name: word("version", { n: before.version }), bpmn: above.data }}
        after={{ name: word("version", { n: after.version }), bpmn: below.data }}
        lit={lit}
      />
    </Suspense>
  );
}
