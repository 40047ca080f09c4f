/** 流程: the process as it really is, from an event log: map, variants, what stands out, and the model that it tells. */
import { PrinterOutlined } from "@ant-design/icons";
import { ApiError } from "@shouwen/kit/api/errors.ts";
import type { MiningChoices, MiningMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading, NoRight } from "@shouwen/kit/ui/States.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { lazy, Suspense, useCallback, useMemo } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { useSmall } from "../../../shell/small.ts";
import { Sections } from "../Sections.tsx";
import { insight } from "../words.ts";
import { Behind } from "./Behind.tsx";
import { Controls } from "./Controls.tsx";
import { Filters } from "./Filters.tsx";
import { Findings } from "./Findings.tsx";
import { FlowMap } from "./FlowMap.tsx";
import css from "./process.module.css";
import { useChoices, useLog, useMap } from "./queries.ts";
import { Sentences } from "./Sentences.tsx";
import { StepList } from "./StepList.tsx";
import { percent, type Search, TABS, tabOf } from "./search.ts";
import { flowsOf, simple, usualShares } from "./simple.ts";
import { colourOf } from "./tone.ts";
import { Variants } from "./Variants.tsx";
import { process } from "./words.ts";

const route = getRouteApi("/frame/insight/process");
const Model = lazy(() => import("./Model.tsx").then((made) => ({ default: made.Model })));

export function ProcessPage() {
  const t = useT(process);
  const board = useT(insight);
  const can = useCan();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/insight/process" });
  const { log, logs } = useLog(search);
  const choices = useChoices(log);
  const change = useCallback(
    (next: Search) => void navigate({ search: (was) => ({ ...was, ...next }), replace: true }),
    [navigate],
  );
  if (!can("board.read")) return <NoRight right={board("right")} />;
  const shown = { search, onChange: change, choices: choices.data };
  return (
    <Page
      title={board("title")}
      place={t("title")}
      tabs={<Sections />}
      actions={
        <Button className={css.unprinted} icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t("print")}
        </Button>
      }
    >
      {logs.isPending && <Loading rows={10} height={48} />}
      {logs.isError && <Refused error={logs.error} retry={() => logs.refetch()} />}
      {logs.data && !log && <Empty title={t("noLog")} text={t("noLogHint")} />}
      {logs.data && log && (
        <>
          <Filters {...shown} logs={logs.data.items} log={log} />
          {choices.isError ? (
            <Refused error={choices.error} retry={() => choices.refetch()} />
          ) : (
            <Shown {...shown} log={log} />
          )}
        </>
      )}
    </Page>
  );
}

/** Without the analytics part there is nothing to retry: an administrator adds it. */
export function Refused({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useT(process);
  if (error instanceof ApiError && error.code === "analytics_missing")
    return <Empty title={t("missing")} text={t("missingHint")} />;
  return <Failed error={error} retry={retry} />;
}

interface Props {
  log: string;
  choices: MiningChoices | undefined;
  search: Search;
  onChange: (change: Search) => void;
}

function Shown({ log, choices, search, onChange }: Props) {
  const t = useT(process);
  const map = useMap(log, search);
  const titles = choices?.titles;
  const title = useCallback((name: string) => titles?.[name] ?? name, [titles]);
  if (map.isPending) return <div className={css.mapBone} role="status" />;
  if (!map.data) return <Refused error={map.error} retry={() => map.refetch()} />;
  const { cases, events, median_s: median } = map.data;
  if (cases === 0)
    return choices?.cases === 0 ? (
      <Empty title={t("noLog")} text={t("noLogHint")} />
    ) : (
      <Empty title={t("noCases")} text={t("noCasesHint")} />
    );
  const tab = tabOf(search);
  const words = { log, search, title, onChange };
  return (
    <>
      <div className={css.bar2}>
        <Segmented
          className={css.unprinted}
          aria-label={t("title")}
          value={tab}
          options={TABS.map((one) => ({ value: one, label: t(one) }))}
          onChange={(next) => onChange({ tab: next === "map" ? undefined : next })}
        />
        <span className={css.covers}>
          {t("covers", {
            cases: cases.toLocaleString(),
            events: events.toLocaleString(),
            median: duration(median ?? 0),
          })}
        </span>
      </div>
      <div className={map.isPlaceholderData ? css.stale : undefined}>
        {tab === "map" && <MapTab {...words} map={map.data} />}
        {tab === "found" && <Findings {...words} />}
        {tab === "model" && (
          <Suspense fallback={<Loading rows={8} height={64} />}>
            <Model log={log} choices={choices} search={search} title={title} />
          </Suspense>
        )}
      </div>
      <Behind {...words} map={map.data} />
    </>
  );
}

interface MapProps {
  log: string;
  map: MiningMap;
  search: Search;
  title: (name: string) => string;
  onChange: (change: Search) => void;
}

function MapTab({ log, map, search, title, onChange }: MapProps) {
  const small = useSmall();
  const usual = useMemo(() => usualShares(map), [map]);
  const nodes = percent(search.nodes);
  const paths = percent(search.paths);
  const shown = useMemo(() => simple(map, nodes, paths), [map, nodes, paths]);
  const flows = useMemo(() => flowsOf(map), [map]);
  const by = colourOf(search.colour);
  return (
    <>
      <Sentences log={log} search={search} title={title} onChange={onChange} />
      <Controls
        shown={shown}
        nodes={nodes ?? usual.nodes}
        paths={paths ?? usual.paths}
        by={by}
        onChange={onChange}
      />
      <div className={css.beside}>
        {small ? (
          <StepList shown={shown} title={title} onChange={onChange} />
        ) : (
          <FlowMap shown={shown} flows={flows} by={by} title={title} search={search} onChange={onChange} />
        )}
        <Variants log={log} search={search} title={title} onChange={onChange} />
      </div>
    </>
  );
}
