import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useSmall } from "../../../shell/small.ts";
import { useVersion } from "../queries.ts";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";
import css from "./designer.module.css";
import { BaseOn } from "./Links.tsx";
import { readBpmn } from "./server.ts";
import { designer } from "./words.ts";

const Designer = lazy(() => import("./Designer.tsx").then((part) => ({ default: part.Designer })));
const ProcessMap = lazy(() => import("../map/ProcessMap.tsx").then((part) => ({ default: part.ProcessMap })));
const route = getRouteApi("/frame/standards/$version/design");

export function DesignPage() {
  const { version: id } = route.useParams();
  const small = useSmall();
  const version = useVersion(Number(id));
  const drawn = useQuery({
    queryKey: ["standard-version", Number(id), "bpmn"],
    queryFn: () => readBpmn(Number(id)),
    // never drawn anew beneath somebody's hand, always read anew on coming back
    staleTime: Infinity,
    gcTime: 0,
    enabled: !small && version.data?.may.includes("change"),
  });
  if (version.isError) return <Failed error={version.error} retry={() => version.refetch()} />;
  if (!version.data) return <Loading />;
  if (small) return <TooSmall version={version.data} />;
  if (!version.data.may.includes("change")) return <NotDraft version={version.data} />;
  if (drawn.isError) return <Failed error={drawn.error} retry={() => drawn.refetch()} />;
  if (!drawn.data) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Designer key={id} version={version.data} bpmn={drawn.data} />
    </Suspense>
  );
}

function useTitle(version: StandardMap): string {
  const t = useT(standards);
  const said = useSaid();
  return `${said(version.name)} · ${t("version", { n: version.version })}`;
}

function NotDraft({ version }: { version: StandardMap }) {
  const t = useT(designer);
  return (
    <Page title={useTitle(version)} place={t("design")}>
      <Empty title={t("notDraft")} text={t("notDraftHint")} action={<BaseOn id={version.id} />} />
    </Page>
  );
}

function TooSmall({ version }: { version: StandardMap }) {
  const t = useT(designer);
  return (
    <Page fill title={useTitle(version)} place={t("design")}>
      <div className={css.small} role="status">
        <b>{t("tooSmall")}</b>
        <p>{t("tooSmallHint")}</p>
      </div>
      <div className={css.smallMap}>
        <Suspense fallback={<Loading />}>
          <ProcessMap
            nodes={version.nodes}
            edges={version.edges}
            chosen={undefined}
            onChoose={() => undefined}
          />
        </Suspense>
      </div>
    </Page>
  );
}
