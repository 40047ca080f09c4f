/** The board on a wall: eight figures that can be read from three metres, always as of now. */
import { CheckOutlined, CloseOutlined, ExpandOutlined, WarningOutlined } from "@ant-design/icons";
import type { Figure, Reading } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Failed } from "@shouwen/kit/ui/States.tsx";
import dayjs from "dayjs";
import type { CSSProperties } from "react";
import { useKeys } from "../../../shell/keys.ts";
import { useSession } from "../../../shell/session.ts";
import { beforeWord, change, met, said, shortName } from "../figures.ts";
import { type BoardSearch, periodOf } from "../filters.ts";
import { useBoard } from "../queries.ts";
import { useScopeWords } from "../scope.ts";
import { insight } from "../words.ts";
import { Ages } from "./Ages.tsx";
import css from "./wall.module.css";

const SHOWN = [
  "flow",
  "backlog",
  "first_response",
  "completion",
  "fcr",
  "satisfaction",
  "follow_up",
  "urged",
];

export function Wall({ search, onLeave }: { search: BoardSearch; onLeave: () => void }) {
  const t = useT(insight);
  const { company } = useSession();
  const scope = useScopeWords(search);
  const board = useBoard(search);
  const now = useNow(10);
  useKeys({ Escape: onLeave });
  const figures = SHOWN.flatMap((code) => board.data?.figures.find((figure) => figure.code === code) ?? []);
  return (
    <div className={css.wall}>
      <header>
        <h2>{company.name}</h2>
        <span>{[t(periodOf(search)), ...scope].join(" · ")}</span>
        <time>{dayjs(now).format("HH:mm")}</time>
        {board.dataUpdatedAt > 0 && (
          <small>{t("updated", { at: dayjs(board.dataUpdatedAt).format("HH:mm:ss") })}</small>
        )}
        <button type="button" aria-label={t("fullScreen")} title={t("fullScreen")} onClick={fullScreen}>
          <ExpandOutlined />
        </button>
        <button type="button" aria-label={t("leaveWall")} title={`${t("leaveWall")} (Esc)`} onClick={onLeave}>
          <CloseOutlined />
        </button>
      </header>
      {board.isError && !board.data ? (
        <Failed error={board.error} retry={() => board.refetch()} />
      ) : (
        <div className={css.grid}>
          {figures.map((figure) => (
            <Big key={figure.code} figure={figure} search={search} ages={board.data?.backlog_ages} />
          ))}
        </div>
      )}
    </div>
  );
}

function fullScreen() {
  void (document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen());
}

/** Of a limit the share in time stands large: it is what has a target. */
function chiefOf(figure: Figure): [Reading | undefined, Reading | undefined] {
  const chief = figure.readings.find((reading) => reading.unit === "share") ?? figure.readings[0];
  return [chief, figure.readings.find((reading) => reading !== chief)];
}

function Big({ figure, search, ages }: { figure: Figure; search: BoardSearch; ages: number[] | undefined }) {
  const t = useT(insight);
  const lang = useLanguage();
  const [chief, second] = chiefOf(figure);
  if (!chief) return null;
  const reached = met(chief);
  const moved = change(chief, lang);
  const named = figure.readings.length > 1 && chief.unit === "share";
  return (
    <section className={reached === false ? css.missed : undefined}>
      <h3>{named ? chief.name : figure.name}</h3>
      {figure.code === "flow" ? (
        <Both figure={figure} />
      ) : (
        <strong>{said(chief.value, chief.unit, lang)}</strong>
      )}
      {figure.code === "backlog" && ages && <Ages counts={ages} />}
      {figure.code !== "backlog" && figure.code !== "flow" && (
        <p>
          {chief.target !== null && t("target", { target: said(chief.target, chief.unit, lang) })}
          {reached !== null && (
            <span className={reached ? css.good : css.bad}>
              {reached ? <CheckOutlined /> : <WarningOutlined />} {t(reached ? "met" : "missed")}
            </span>
          )}
          {chief.target === null && moved && (
            <>
              {t(beforeWord(search))}{" "}
              <span className={moved.verdict === "none" ? undefined : css[moved.verdict]}>
                {moved.way === "up" ? "↑ " : moved.way === "down" ? "↓ " : ""}
                {moved.text}
              </span>
            </>
          )}
          {second && (
            <span>
              {shortName(figure.code, second, lang)} {said(second.value, second.unit, lang)}
            </span>
          )}
        </p>
      )}
    </section>
  );
}

/** What came in beside what went out: the more digits, the smaller. */
function Both({ figure }: { figure: Figure }) {
  const lang = useLanguage();
  const numbers = figure.readings.map((reading) => said(reading.value, reading.unit, lang));
  return (
    <strong className={css.both} style={{ "--digits": numbers.join("").length } as CSSProperties}>
      {figure.readings.map((reading, at) => (
        <span key={reading.code}>
          {numbers[at]}
          <small>{shortName("flow", reading, lang)}</small>
        </span>
      ))}
    </strong>
  );
}
