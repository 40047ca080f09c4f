import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { lazy, Suspense } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { DesignLink } from "../designer/Links.tsx";
import { LimitsTable } from "../parts/LimitsTable.tsx";
import { NodePanel } from "../parts/NodePanel.tsx";
import { Publish } from "../parts/Publish.tsx";
import { RoutingTable } from "../parts/RoutingTable.tsx";
import css from "../parts/standards.module.css";
import { useVersion } from "../queries.ts";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";
import { VersionState } from "./ListPage.tsx";

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
  const said = useSaid();
  const can = useCan();
  const { tab = "map" } = route.useSearch();
  const navigate = route.useNavigate();
  const tabs = (["map", "limits", "routing"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <Page
      fill={tab === "map"}
      title={`${said(version.name)} · ${t("version", { n: version.version })}`}
      tabs={
        <>
          <VersionState status={version.status} />
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
          <Link to="/standards">{t("versions")}</Link>
          <Button size="small" href={`/api/v1/standard-versions/${version.id}/yaml`}>
            {t("download")}
          </Button>
          <DesignLink version={version} />
          {version.status === "draft" && can("standards.publish") && <Publish version={version} />}
        </>
      }
    >
      {tab === "limits" && <LimitsTable version={version} />}
      {tab === "routing" && <RoutingTable version={version} />}
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
