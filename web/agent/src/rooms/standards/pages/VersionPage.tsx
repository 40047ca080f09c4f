import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { lazy, Suspense } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { DesignLink } from "../designer/Links.tsx";
import { ChangesTab } from "../parts/ChangesTab.tsx";
import { LimitsTable } from "../parts/LimitsTable.tsx";
import { moving } from "../parts/movingWords.ts";
import { NodePanel } from "../parts/NodePanel.tsx";
import { RoutingTable } from "../parts/RoutingTable.tsx";
import { RunningTab } from "../parts/RunningTab.tsx";
import { Standing } from "../parts/Standing.tsx";
import css from "../parts/standards.module.css";
import { Verbs } from "../parts/Verbs.tsx";
import { VersionState } from "../parts/VersionRow.tsx";
import { versions } from "../parts/words.ts";
import { useVersion } from "../queries.ts";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";

const ProcessMap = lazy(() => import("../map/ProcessMap.tsx").then((part) => ({ default: part.ProcessMap })));
const route = getRouteApi("/frame/standards/$version");

export function VersionPage() {
  const { version: id } = route.useParams();
  const version = useVersion(Number(id));
  if (version.data) return <Shown version={version.data} />;
  if (version.isError) return <Failed error={version.error} retry={() => version.refetch()} />;
  return <Loading />;
}

function Shown({ version }: { version: StandardMap }) {
  const t = useT(standards);
  const v = useT(versions);
  const m = useT(moving);
  const said = useSaid();
  const can = useCan();
  const { tab = "map" } = route.useSearch();
  const navigate = route.useNavigate();
  const tabs = [
    ...(["map", "limits", "routing"] as const).map((value) => ({ value: value as string, label: t(value) })),
    { value: "changes", label: v("changes") },
    ...(can("standards.change") && version.published_at ? [{ value: "running", label: m("running") }] : []),
  ];
  return (
    <Page
      fill={tab === "map"}
      title={`${said(version.name)} · ${t("version", { n: version.version })}`}
      tabs={
        <>
          <span className={css.beside}>
            <VersionState version={version} />
          </span>
          <Segmented
            size="small"
            style={{ marginInlineStart: 12 }}
            value={tab}
            options={tabs}
            onChange={(value) => navigate({ search: { tab: String(value) }, replace: true })}
          />
        </>
      }
      actions={
        <>
          <Link to="/standards" className={css.beside}>
            {t("versions")}
          </Link>
          <DesignLink version={version} />
          <Verbs version={version} />
        </>
      }
    >
      <Standing version={version} />
      {tab === "limits" && <LimitsTable version={version} />}
      {tab === "routing" && <RoutingTable version={version} />}
      {tab === "changes" && <ChangesTab version={version} />}
      {tab === "running" && <RunningTab version={version} />}
      {tab === "map" && <MapTab version={version} />}
    </Page>
  );
}

function MapTab({ version }: { version: StandardMap }) {
  const { node } = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = version.nodes.find((one) => one.id === node);
  const choose = (id: string | undefined) =>
    navigate({ search: (before) => ({ ...before, node: id }), replace: true });
  return (
    <div className={`${css.board} ${chosen ? "" : css.alone}`}>
      <Suspense fallback={<Loading />}>
        <ProcessMap nodes={version.nodes} edges={version.edges} chosen={node} onChoose={choose} />
      </Suspense>
      {chosen && (
        <NodePanel node={chosen} version={version} onClose={() => choose(undefined)} onChoose={choose} />
      )}
    </div>
  );
}
