/** 看板: ten figures of a period, each explained, compared, and leading to its rows; one of them day by day. */
import { DesktopOutlined } from "@ant-design/icons";
import type { Board } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, NoRight } from "@shouwen/kit/ui/States.tsx";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useCan } from "../../../shell/session.ts";
import { ordered } from "../figures.ts";
import { type BoardSearch, EVERYTHING, narrowed, periodOf } from "../filters.ts";
import css from "../parts/board.module.css";
import { Days } from "../parts/Days.tsx";
import { FilterBar } from "../parts/FilterBar.tsx";
import { RowsDrawer } from "../parts/RowsDrawer.tsx";
import { Tile } from "../parts/Tile.tsx";
import { Wall } from "../parts/Wall.tsx";
import { useBoard, useMovingFigures } from "../queries.ts";
import { Sections } from "../Sections.tsx";
import { insight } from "../words.ts";

const route = getRouteApi("/frame/board");

export function BoardPage() {
  const t = useT(insight);
  const can = useCan();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/board" });
  useMovingFigures();
  const change = (next: BoardSearch) => navigate({ search: { ...search, ...next }, replace: true });
  if (!can("board.read")) return <NoRight right={t("right")} />;
  if (search.wall) return <Wall search={search} onLeave={() => change({ wall: undefined })} />;
  return (
    <Page
      title={t("title")}
      tabs={<Sections />}
      actions={
        <Button icon={<DesktopOutlined />} onClick={() => navigate({ search: { ...search, wall: "1" } })}>
          {t("wall")}
        </Button>
      }
    >
      <FilterBar search={search} onChange={change} />
      <Figures search={search} onChange={change} />
    </Page>
  );
}

interface Props {
  search: BoardSearch;
  onChange: (change: BoardSearch) => void;
}

function Figures({ search, onChange }: Props) {
  const board = useBoard(search);
  if (board.data)
    return <Shown board={board.data} stale={board.isPlaceholderData} search={search} onChange={onChange} />;
  if (board.isError) return <Failed error={board.error} retry={() => board.refetch()} />;
  return <Bones />;
}

const GROUPS = ["tickets", "talks"] as const;

/** Talks have no region, product or tier of their own. */
const placed = (search: BoardSearch) => Boolean(search.region || search.product || search.tier);

function Shown({ board, stale, search, onChange }: Props & { board: Board; stale: boolean }) {
  const t = useT(insight);
  const figures = ordered(board.figures);
  const chosen = figures.find((figure) => figure.code === search.figure) ?? figures[0];
  const draw = (figure: string) => {
    onChange({ figure, reading: undefined });
    document.getElementById("days")?.scrollIntoView({ behavior: "smooth", block: "nearest" });
  };
  return (
    <>
      {figures.every((figure) => figure.rows === 0) && <Nothing search={search} onChange={onChange} />}
      {GROUPS.map((of) => (
        <section key={of} aria-label={t(of)}>
          {of === "talks" && <h2 className={css.group}>{t("talks")}</h2>}
          {of === "talks" && placed(search) && <p className={css.note}>{t("talksPlain")}</p>}
          <div className={`${css.tiles} ${stale ? css.stale : ""}`}>
            {figures
              .filter((figure) => figure.of === of)
              .map((figure) => (
                <Tile
                  key={figure.code}
                  figure={figure}
                  search={search}
                  ages={figure.code === "backlog" ? board.backlog_ages : undefined}
                  currency={board.currency}
                  drawn={figure === chosen}
                  onRows={() => onChange({ rows: figure.code })}
                  onDraw={() => draw(figure.code)}
                />
              ))}
          </div>
        </section>
      ))}
      <Days figures={figures} search={search} onChange={onChange} />
      <RowsDrawer
        figure={figures.find((figure) => figure.code === search.rows)}
        search={search}
        onClose={() => onChange({ rows: undefined })}
      />
    </>
  );
}

function Nothing({ search, onChange }: Props) {
  const t = useT(insight);
  const chosen = narrowed(search);
  return (
    <p className={css.nothing} role="status">
      <b>{t("nothing")}</b>
      {t(chosen ? "nothingChosen" : "nothingHint")}
      {chosen && (
        <Button size="small" onClick={() => onChange(EVERYTHING)}>
          {t("clear")}
        </Button>
      )}
      {!chosen && periodOf(search) !== "30d" && (
        <Button size="small" onClick={() => onChange({ period: "30d", from: undefined, to: undefined })}>
          {t("see30d")}
        </Button>
      )}
    </p>
  );
}

/** The shape of the board before its figures are there. */
function Bones() {
  return (
    <div role="status">
      <div className={css.tiles}>
        {Array.from({ length: 12 }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bones have no names
          <div key={at} className={css.bone}>
            <i style={{ width: 72 }} />
            <i />
          </div>
        ))}
      </div>
      <div className={css.daysBone} />
    </div>
  );
}
