/** 质量: the calls to make after solving, and the bad ratings to care for, each what is due first. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Loading, NoRight, TooMany } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { CallDialog } from "../parts/CallDialog.tsx";
import { DoneCalls, OpenCalls } from "../parts/Calls.tsx";
import css from "../parts/feedback.module.css";
import { NoRecoveries, Recoveries } from "../parts/Recoveries.tsx";
import { RecoveryDrawer } from "../parts/RecoveryDrawer.tsx";
import { useCalls, useRecoveries } from "../queries.ts";
import { feedback } from "../words.ts";

const route = getRouteApi("/frame/quality");
const RIGHTS = { calls: "followups.do", recoveries: "recovery.do" } as const;
const MOST = 200;

type List = keyof typeof RIGHTS;
interface Opened {
  task: string | undefined;
  onTask: (id: number | undefined) => void;
}

export function QualityPage() {
  const t = useT(feedback);
  const can = useCan();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/quality" });
  useLive("queue");
  const lists = (Object.keys(RIGHTS) as List[]).filter((list) => can(RIGHTS[list]));
  const list = lists.find((each) => each === search.list) ?? lists[0];
  const over = search.state === "done";
  if (!list)
    return (
      <Page title={t("title")}>
        <NoRight right="followups.do" />
      </Page>
    );
  const opened: Opened = {
    task: search.task,
    onTask: (id) => navigate({ search: { ...search, task: id === undefined ? undefined : String(id) } }),
  };
  return (
    <Page title={t("title")} tabs={<Tabs lists={lists} chosen={list} />}>
      <div className={css.bar}>
        <Segmented
          value={over ? "done" : "open"}
          options={[
            { value: "open", label: t("open") },
            { value: "done", label: t(list === "calls" ? "done" : "closed") },
          ]}
          onChange={(state) =>
            navigate({ search: { list, state: state === "done" ? "done" : undefined }, replace: true })
          }
        />
      </div>
      {list === "calls" ? <CallList over={over} {...opened} /> : <RecoveryList over={over} {...opened} />}
    </Page>
  );
}

function Tabs({ lists, chosen }: { lists: List[]; chosen: List }) {
  const t = useT(feedback);
  const can = useCan();
  const calls = useCalls("open", Boolean(can(RIGHTS.calls)));
  const recoveries = useRecoveries("open", Boolean(can(RIGHTS.recoveries)));
  const waiting = { calls: calls.data?.length, recoveries: recoveries.data?.length };
  return lists.map((list) => {
    const here = list === chosen ? "page" : undefined;
    const count = waiting[list];
    return (
      <Link
        key={list}
        to="/quality"
        search={{ list }}
        aria-current={here}
        activeProps={{ "aria-current": here }}
      >
        {t(list)}
        {count !== undefined && <small>{count >= MOST ? `${MOST}+` : count}</small>}
      </Link>
    );
  });
}

function CallList({ over, task, onTask }: Opened & { over: boolean }) {
  const calls = useCalls(over ? "done" : "open");
  return (
    <Query of={calls} loading={<Loading rows={8} height={64} />}>
      {(found) => (
        <>
          {over ? (
            <DoneCalls calls={found} />
          ) : (
            <OpenCalls calls={found} onRecord={(call) => onTask(call.id)} />
          )}
          {found.length >= MOST && <TooMany n={MOST} />}
          <CallDialog
            call={over ? undefined : found.find((call) => String(call.id) === task)}
            onClose={() => onTask(undefined)}
          />
        </>
      )}
    </Query>
  );
}

function RecoveryList({ over, task, onTask }: Opened & { over: boolean }) {
  const tasks = useRecoveries(over ? "closed" : "open");
  return (
    <Query of={tasks} loading={<Loading rows={8} height={64} />}>
      {(found) => (
        <>
          {found.length === 0 ? (
            <NoRecoveries closed={over} />
          ) : (
            <Recoveries tasks={found} onOpen={(each) => onTask(each.id)} />
          )}
          {found.length >= MOST && <TooMany n={MOST} />}
          <RecoveryDrawer
            task={found.find((each) => String(each.id) === task)}
            onClose={() => onTask(undefined)}
          />
        </>
      )}
    </Query>
  );
}
