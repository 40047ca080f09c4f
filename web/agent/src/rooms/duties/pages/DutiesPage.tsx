/** 待办: the tasks and approvals that standards ask for; what waits for me first. */
import type { Duty } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Segmented, Select } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useReference } from "../../../shell/reference.ts";
import { AnswerDialog } from "../parts/AnswerDialog.tsx";
import css from "../parts/duties.module.css";
import { Rows } from "../parts/Rows.tsx";
import { useDuties, useWaiting, type Wanted } from "../queries.ts";
import { duties } from "../words.ts";

const route = getRouteApi("/frame/duties");

export function DutiesPage() {
  const t = useT(duties);
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/duties" });
  const kind = search.kind === "task" || search.kind === "approval" ? search.kind : undefined;
  const wanted: Wanted = {
    of: search.of === "all" ? "all" : "mine",
    state: search.state === "over" ? "over" : "open",
    kind,
    team: search.team,
  };
  const found = useDuties(wanted);
  const rows = found.data?.pages.flatMap((page) => page.items);
  const open = (duty: Duty | undefined) =>
    navigate({ search: { ...search, duty: duty && String(duty.id) }, replace: true });
  return (
    <Page title={t("title")} tabs={<Tabs of={wanted.of} />}>
      <div className={css.bar}>
        <Segmented
          value={wanted.state}
          options={[
            { value: "open", label: t("open") },
            { value: "over", label: t("over") },
          ]}
          onChange={(state) =>
            navigate({ search: { ...search, state: state === "over" ? state : undefined }, replace: true })
          }
        />
        <Select
          className={css.pick}
          value={kind ?? ""}
          aria-label={t("anyKind")}
          options={[
            { value: "", label: t("anyKind") },
            { value: "task", label: t("task") },
            { value: "approval", label: t("approval") },
          ]}
          onChange={(value) => navigate({ search: { ...search, kind: value || undefined }, replace: true })}
        />
        {wanted.of === "all" && (
          <Team
            value={wanted.team}
            onChange={(team) => navigate({ search: { ...search, team }, replace: true })}
          />
        )}
      </div>
      {found.isPending && <Loading rows={8} height={64} />}
      {found.isError && !rows && <Failed error={found.error} retry={() => found.refetch()} />}
      {rows?.length === 0 && <Nothing {...wanted} />}
      {rows && rows.length > 0 && <Rows duties={rows} onAnswer={open} />}
      {found.hasNextPage && (
        <p className={css.more}>
          <Button loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
            {t("more")}
          </Button>
        </p>
      )}
      <AnswerDialog
        duty={rows?.find((duty) => duty.mine && String(duty.id) === search.duty)}
        onClose={() => open(undefined)}
      />
    </Page>
  );
}

function Nothing({ of, state }: Wanted) {
  const t = useT(duties);
  if (state === "over") return <Empty title={t("noneOver")} text={t("noneOverHint")} />;
  const all = of === "all";
  return <Empty title={t(all ? "noneAll" : "noneMine")} text={t(all ? "noneAllHint" : "noneMineHint")} />;
}

function Tabs({ of }: Pick<Wanted, "of">) {
  const t = useT(duties);
  const waiting = useWaiting();
  return (["mine", "all"] as const).map((each) => {
    const here = each === of ? "page" : undefined;
    return (
      <Link
        key={each}
        to="/duties"
        search={{ of: each === "all" ? each : undefined }}
        activeOptions={{ explicitUndefined: true }}
        aria-current={here}
        activeProps={{ "aria-current": here }}
      >
        {t(each)}
        {each === "mine" && waiting.data !== undefined && <small>{waiting.data.mine}</small>}
      </Link>
    );
  });
}

function Team(props: { value: string | undefined; onChange: (team: string | undefined) => void }) {
  const t = useT(duties);
  const options = useReference("teams").map((team) => ({ value: team.code, label: team.name }));
  return (
    <Select
      className={css.pick}
      allowClear
      placeholder={t("team")}
      aria-label={t("team")}
      value={props.value}
      options={options}
      onChange={(value: string | undefined) => props.onChange(value)}
    />
  );
}
