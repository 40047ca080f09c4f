/** 对比: two periods, teams or versions side by side: what is slower, by how much, and whether it is noise. */
import type { MiningChoices, MiningComparison } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Loading, NoRight } from "@shouwen/kit/ui/States.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Switch } from "antd";
import { useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { Sections } from "../Sections.tsx";
import { insight } from "../words.ts";
import css from "./compare.module.css";
import { compare } from "./compareWords.ts";
import { askedBoth, type CompareSearch } from "./comparing.ts";
import { Filters } from "./Filters.tsx";
import { Refused } from "./ProcessPage.tsx";
import { useChoices, useComparison, useLog } from "./queries.ts";
import { Rows } from "./Rows.tsx";
import { Sides } from "./Sides.tsx";
import type { Search } from "./search.ts";
import { longer } from "./text.ts";
import { process } from "./words.ts";

const route = getRouteApi("/frame/insight/compare");

export function ComparePage() {
  const t = useT(compare);
  const words = useT(process);
  const board = useT(insight);
  const can = useCan();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/insight/compare" });
  const { log, logs } = useLog(search as Search);
  const choices = useChoices(log);
  const change = (next: CompareSearch) =>
    void navigate({ search: (was) => ({ ...was, ...next }), replace: true });
  if (!can("board.read")) return <NoRight right={board("right")} />;
  const failed = logs.isError ? logs : choices.isError ? choices : undefined;
  return (
    <Page title={board("title")} place={t("title")} tabs={<Sections />}>
      {failed && <Refused error={failed.error} retry={() => failed.refetch()} />}
      {!failed && (logs.isPending || (log && choices.isPending)) && <Loading rows={10} height={48} />}
      {logs.data && !log && <Empty title={words("noLog")} text={words("noLogHint")} />}
      {logs.data && log && choices.data && (
        <>
          <Filters
            cases={false}
            logs={logs.data.items}
            choices={choices.data}
            log={log}
            search={search as Search}
            onChange={(next) => change(next as CompareSearch)}
          />
          {choices.data.cases === 0 ? (
            <Empty title={words("noLog")} text={words("noLogHint")} />
          ) : (
            <Both log={log} choices={choices.data} search={search} onChange={change} />
          )}
        </>
      )}
    </Page>
  );
}

interface Props {
  log: string;
  choices: MiningChoices;
  search: CompareSearch;
  onChange: (change: CompareSearch) => void;
}

function Both({ log, choices, search, onChange }: Props) {
  const t = useT(compare);
  const [all, setAll] = useState(false);
  const found = useComparison(log, askedBoth(search, choices));
  const title = (name: string) => choices.titles[name] ?? name;
  return (
    <>
      <Sides choices={choices} search={search} found={found.data} onChange={onChange} />
      {found.isPending && <Loading rows={8} height={48} />}
      {found.isError && <Refused error={found.error} retry={() => found.refetch()} />}
      {found.data && found.data.cases_a + found.data.cases_b === 0 && (
        <Empty title={t("nothing")} text={t("nothingHint")} />
      )}
      {found.data && found.data.cases_a + found.data.cases_b > 0 && (
        <div className={found.isPlaceholderData ? css.stale : undefined}>
          <Whole found={found.data} />
          <p className={css.all}>
            <Switch size="small" checked={all} onChange={setAll} aria-label={t("all")} />
            {t("all")}
          </p>
          <Rows found={found.data} all={all} title={title} />
          <p className={css.hint}>{t("hint")}</p>
        </div>
      )}
    </>
  );
}

/** What the whole comes to, in one sentence. */
function Whole({ found }: { found: MiningComparison }) {
  const t = useT(compare);
  const whole = found.rows.find((row) => row.part === "whole");
  const differing = found.rows.filter(
    (row) => row.part !== "whole" && /slower|faster/.test(row.verdict),
  ).length;
  if (!whole) return null;
  const gap = duration(Math.abs(whole.difference ?? 0));
  const bounds = { low: longer(whole.low ?? 0), high: longer(whole.high ?? 0) };
  const words = {
    slower: "wholeSlower",
    faster: "wholeFaster",
    noise: "wholeNoise",
    few: "wholeFew",
  } as const;
  return (
    <p className={css.whole} role="status">
      <b className={css[whole.verdict]}>{t(words[whole.verdict], { gap, ...bounds })}</b>
      {whole.verdict !== "few" && <span>{t("differing", { n: differing })}</span>}
    </p>
  );
}
