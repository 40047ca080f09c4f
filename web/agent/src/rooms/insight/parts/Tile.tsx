/** One figure: its value with unit, against the period before and its target. Hover or focus explains it, a click opens meaning and rows. */
import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CheckOutlined,
  LineChartOutlined,
  WarningOutlined,
} from "@ant-design/icons";
import type { Figure, Reading } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tooltip } from "antd";
import { useState } from "react";
import { beforeWord, change, gapSaid, met, said, shortName } from "../figures.ts";
import type { BoardSearch } from "../filters.ts";
import { insight } from "../words.ts";
import { Ages } from "./Ages.tsx";
import css from "./board.module.css";
import { Meaning } from "./Meaning.tsx";

interface Props {
  figure: Figure;
  search: BoardSearch;
  /** open tickets by age, for the backlog alone */
  ages?: number[];
  /** of what is money */
  currency?: string;
  drawn: boolean;
  onRows: () => void;
  onDraw: () => void;
}

export function Tile({ figure, search, ages, currency, drawn, onRows, onDraw }: Props) {
  const t = useT(insight);
  const [explained, explain] = useState(false);
  const both = figure.code === "flow";
  const chief = both ? figure.readings : figure.readings.slice(0, 1);
  const rest = figure.readings.slice(chief.length);
  return (
    <div className={`${css.cell} ${drawn ? css.drawn : ""}`}>
      <Tooltip
        title={<Meaning figure={figure} />}
        open={explained}
        onOpenChange={explain}
        mouseEnterDelay={0.4}
        styles={{ root: { maxWidth: 380 } }}
      >
        <button
          type="button"
          className={css.tile}
          onClick={onRows}
          onFocus={(event) => explain(event.currentTarget.matches(":focus-visible"))}
          onBlur={() => explain(false)}
        >
          <span className={css.name}>
            {figure.name}
            <small>{t("rows", { n: figure.rows.toLocaleString() })}</small>
          </span>
          <span className={css.chief}>
            {chief.map((reading) => (
              <Chief
                key={reading.code}
                figure={figure.code}
                reading={reading}
                search={search}
                named={both}
                currency={currency}
              />
            ))}
          </span>
          {chief.map((reading) => (
            <TargetLine key={reading.code} reading={reading} />
          ))}
          {rest.map((reading) => (
            <Second key={reading.code} figure={figure.code} reading={reading} />
          ))}
          {figure.missing && <span className={css.second}>{figure.missing}</span>}
          {ages && <Ages counts={ages} />}
        </button>
      </Tooltip>
      <Tooltip title={t("showDays")}>
        <button
          type="button"
          className={css.draw}
          aria-label={`${figure.name} · ${t("showDays")}`}
          onClick={onDraw}
        >
          <LineChartOutlined />
        </button>
      </Tooltip>
    </div>
  );
}

interface Said {
  figure: string;
  reading: Reading;
}

interface Chiefly extends Said {
  search: BoardSearch;
  named: boolean;
  currency?: string;
}

function Chief({ figure, reading, search, named, currency }: Chiefly) {
  const t = useT(insight);
  const lang = useLanguage();
  const moved = change(reading, lang);
  return (
    <span className={css.one}>
      <strong>
        {said(reading.value, reading.unit, lang)}
        {reading.unit === "money" && currency && reading.value !== null && <small>{currency}</small>}
        {named && <small>{shortName(figure, reading, lang)}</small>}
      </strong>
      <span className={css.before}>
        {moved && (
          <>
            {!named && t(beforeWord(search))}{" "}
            <span className={css[moved.verdict]}>
              {moved.way === "up" && <ArrowUpOutlined aria-label="↑" />}
              {moved.way === "down" && <ArrowDownOutlined aria-label="↓" />} {moved.text}
            </span>
            {reading.noise && moved.way !== "flat" && <Noise reading={reading} />}
          </>
        )}
        {!moved && reading.value !== null && !named && t("noBefore")}
      </span>
    </span>
  );
}

/** The difference is no larger than chance makes it. */
function Noise({ reading }: { reading: Reading }) {
  const t = useT(insight);
  const lang = useLanguage();
  const bound = (value: number | null) => gapSaid(value, reading.unit, lang);
  return (
    <span title={t("noiseMore", { low: bound(reading.low), high: bound(reading.high) })}>
      {" "}
      · {t("noise")}
    </span>
  );
}

function Second({ figure, reading }: Said) {
  const lang = useLanguage();
  const moved = change(reading, lang);
  return (
    <span className={css.second}>
      {shortName(figure, reading, lang)} <b>{said(reading.value, reading.unit, lang)}</b>
      {moved && moved.way !== "flat" && (
        <span className={css[moved.verdict]}>
          {moved.way === "up" ? <ArrowUpOutlined aria-label="↑" /> : <ArrowDownOutlined aria-label="↓" />}
        </span>
      )}
      <Target reading={reading} />
    </span>
  );
}

function TargetLine({ reading }: { reading: Reading }) {
  if (reading.target === null) return null;
  return (
    <span className={css.second}>
      <Target reading={reading} />
    </span>
  );
}

function Target({ reading }: { reading: Reading }) {
  const t = useT(insight);
  const lang = useLanguage();
  if (reading.target === null) return null;
  const reached = met(reading);
  return (
    <span>
      {t("target", { target: said(reading.target, reading.unit, lang) })}
      {reached !== null && (
        <span className={`${css.verdict} ${css[reached ? "good" : "bad"]}`}>
          {reached ? <CheckOutlined /> : <WarningOutlined />} {t(reached ? "met" : "missed")}
        </span>
      )}
    </span>
  );
}
