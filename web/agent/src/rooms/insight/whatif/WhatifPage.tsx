/** 情景模拟: what would be if something were otherwise, and how much is coming and whom that takes. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading, NoRight } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { Sections } from "../Sections.tsx";
import { insight } from "../words.ts";
import { Answer } from "./Answer.tsx";
import { Ask } from "./Ask.tsx";
import { Earlier } from "./Earlier.tsx";
import { Plan } from "./Plan.tsx";
import { useChoices, useQuestions } from "./queries.ts";
import type { Search } from "./search.ts";
import css from "./whatif.module.css";
import { whatif } from "./words.ts";

const route = getRouteApi("/frame/insight/whatif");

export function WhatifPage() {
  const t = useT(whatif);
  const board = useT(insight);
  const can = useCan();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/insight/whatif" });
  const change = (next: Search) => navigate({ search: { ...search, ...next }, replace: true });
  const reach = can("board.read");
  if (!reach || reach === "own" || reach === "team") return <NoRight right={t("right")} />;
  const view = search.view === "plan" ? "plan" : "ask";
  return (
    <Page title={board("title")} place={t("title")} tabs={<Sections />}>
      <div className={css.views}>
        <Segmented
          value={view}
          options={(["ask", "plan"] as const).map((each) => ({ value: each, label: t(each) }))}
          onChange={(next) => change({ view: next })}
        />
      </div>
      {view === "plan" ? (
        <Plan search={search} onChange={change} />
      ) : (
        <Questions search={search} onChange={change} />
      )}
    </Page>
  );
}

function Questions({ search, onChange }: { search: Search; onChange: (next: Search) => void }) {
  const t = useT(whatif);
  const choices = useChoices();
  const found = useQuestions();
  if (choices.isPending || found.isPending) return <Loading rows={8} height={40} />;
  if (!choices.data) return <Failed error={choices.error} retry={() => choices.refetch()} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const questions = found.data.items;
  const shown = questions.find((each) => String(each.id) === search.question) ?? questions[0];
  return (
    <div className={css.both}>
      <Ask choices={choices.data} onAsked={(id) => onChange({ question: String(id) })} />
      <div className={css.right}>
        {shown ? (
          <Answer question={shown} choices={choices.data} />
        ) : (
          <Empty title={t("empty")} text={t("emptyHint")} />
        )}
        {questions.length > 1 && (
          <Earlier
            questions={questions}
            choices={choices.data}
            shown={shown?.id}
            onPick={(id) => onChange({ question: String(id) })}
          />
        )}
      </div>
    </div>
  );
}
