/** 报表: a day, a week or a month told in figures and sentences; the same document as PDF, workbook and picture. */
import {
  FileExcelOutlined,
  FilePdfOutlined,
  LeftOutlined,
  PictureOutlined,
  RightOutlined,
} from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, NoRight } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, DatePicker, Segmented, Select, Skeleton } from "antd";
import dayjs from "dayjs";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { Sections } from "../Sections.tsx";
import { useTeams } from "../scope.ts";
import { insight } from "../words.ts";
import { Document } from "./Document.tsx";
import { useReport } from "./queries.ts";
import css from "./reports.module.css";
import { Schedules } from "./Schedules.tsx";
import { asked, beside, file, KINDS, kindOf, type Search } from "./search.ts";
import { reports } from "./words.ts";

const route = getRouteApi("/frame/insight/reports");
const PICKER = { daily: "date", weekly: "week", monthly: "month" } as const;

export function ReportsPage() {
  const t = useT(reports);
  const board = useT(insight);
  const can = useCan();
  const search = route.useSearch();
  if (!can("board.read")) return <NoRight right={board("right")} />;
  const sends = can("board.read") !== "own";
  return (
    <Page title={board("title")} place={t("title")} tabs={<Sections />}>
      {sends && (
        <nav className={css.views} aria-label={t("title")}>
          {(["read", "sending"] as const).map((view) => (
            <Link
              key={view}
              to="/insight/reports"
              search={{ ...search, view: view === "read" ? undefined : view }}
              activeOptions={{ exact: true }}
              aria-current={(search.view === "sending") === (view === "sending") ? "page" : undefined}
            >
              {t(view)}
            </Link>
          ))}
        </nav>
      )}
      {sends && search.view === "sending" ? <Schedules /> : <Reading search={search} />}
    </Page>
  );
}

function Reading({ search }: { search: Search }) {
  const navigate = useNavigate({ from: "/insight/reports" });
  const change = (next: Search) => navigate({ search: { ...search, ...next }, replace: true });
  const found = useReport(search);
  return (
    <>
      <Bar search={search} first={found.data?.first} onChange={change} />
      {found.data ? (
        <Document report={found.data} stale={found.isPlaceholderData} />
      ) : found.isError ? (
        <Failed error={found.error} retry={() => found.refetch()} />
      ) : (
        <Skeleton active paragraph={{ rows: 14 }} className={css.bones} />
      )}
    </>
  );
}

function Bar({
  search,
  first,
  onChange,
}: {
  search: Search;
  first: string | undefined;
  onChange: (next: Search) => void;
}) {
  const t = useT(reports);
  const lang = useLanguage();
  const kind = kindOf(search);
  const { teams, covers, one } = useTeams();
  const step = (steps: number) => first && beside(kind, first, steps, Date.now());
  const later = step(1);
  const files = [
    ["pdf", "PDF", <FilePdfOutlined key="pdf" />],
    ["xlsx", "Excel", <FileExcelOutlined key="xlsx" />],
    ["png", "PNG", <PictureOutlined key="png" />],
  ] as const;
  return (
    <search className={css.bar}>
      <Segmented
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => onChange({ kind: value, on: undefined })}
      />
      <span className={css.steps}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t("earlier")}
          onClick={() => onChange({ on: step(-1) || undefined })}
        />
        <DatePicker
          aria-label={t("pick")}
          picker={PICKER[kind]}
          allowClear={false}
          value={first ? dayjs(first) : null}
          maxDate={dayjs()}
          onChange={(day) => day && onChange({ on: day.format("YYYY-MM-DD") })}
        />
        <Button
          icon={<RightOutlined />}
          aria-label={t("later")}
          disabled={!later}
          onClick={() => onChange({ on: later || undefined })}
        />
      </span>
      {covers !== "myTickets" && !one && (
        <Select
          className={css.team}
          allowClear
          aria-label={t("team")}
          placeholder={t("team")}
          value={search.team}
          options={teams.map((team) => ({ value: team.code, label: team.name }))}
          onChange={(team) => onChange({ team })}
        />
      )}
      <span className={css.files}>
        {files.map(([ending, name, icon]) => (
          <Button key={ending} icon={icon} href={file(kind, ending, asked(search), lang)} download>
            {name}
          </Button>
        ))}
      </span>
    </search>
  );
}
