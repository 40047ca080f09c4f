/** How the map is drawn: how many activities and ways, coloured by what; and what the colours mean. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Segmented, Slider } from "antd";
import { useEffect, useState } from "react";
import { useSmall } from "../../../shell/small.ts";
import css from "./process.module.css";
import type { Search } from "./search.ts";
import type { Simple } from "./simple.ts";
import { COLOURS, type Colour, type Tone } from "./tone.ts";
import { process } from "./words.ts";

interface Props {
  shown: Simple;
  nodes: number;
  paths: number;
  by: Colour;
  onChange: (change: Search) => void;
}

const LEGEND: Record<
  Colour,
  [Tone, "legendSlowest" | "legendSlow" | "legendUsual" | "legendC4" | "legendC3" | "legendC2" | "legendC1"][]
> = {
  time: [
    ["slowest", "legendSlowest"],
    ["slow", "legendSlow"],
    ["usual", "legendUsual"],
  ],
  count: [
    ["c4", "legendC4"],
    ["c3", "legendC3"],
    ["c2", "legendC2"],
    ["c1", "legendC1"],
  ],
};

export function Controls({ shown, nodes, paths, by, onChange }: Props) {
  const t = useT(process);
  const small = useSmall(); // a list of steps has no colours
  const ways = shown.flows.filter((flow) => flow.median !== undefined).length;
  return (
    <div className={css.controls}>
      <Share
        label={t("nodesShown")}
        value={nodes}
        said={t("shownOf", { n: shown.nodes.length, all: shown.activities })}
        onChange={(share) => onChange({ nodes: String(share) })}
      />
      <Share
        label={t("pathsShown")}
        value={paths}
        said={t("shownOf", { n: ways, all: shown.within })}
        onChange={(share) => onChange({ paths: String(share) })}
      />
      {!small && <Colours by={by} onChange={onChange} />}
    </div>
  );
}

function Colours({ by, onChange }: Pick<Props, "by" | "onChange">) {
  const t = useT(process);
  return (
    <>
      <Segmented
        aria-label={t("colour")}
        value={by}
        options={COLOURS.map((one) => ({ value: one, label: t(one === "time" ? "byTime" : "byCount") }))}
        onChange={(colour) => onChange({ colour: colour === "time" ? undefined : colour })}
      />
      <ul className={css.legend} aria-label={t("colour")}>
        {LEGEND[by].map(([tone, word]) => (
          <li key={tone} className={css[tone]}>
            <i aria-hidden="true" />
            {t(word)}
          </li>
        ))}
        <li className={css.faint}>{t("thick")}</li>
      </ul>
    </>
  );
}

interface ShareProps {
  label: string;
  value: number;
  said: string;
  onChange: (share: number) => void;
}

/** The thumb moves at once; the map follows when it is let go. */
function Share({ label, value, said, onChange }: ShareProps) {
  const [at, setAt] = useState(value);
  useEffect(() => setAt(value), [value]);
  return (
    <div className={css.slider}>
      <span>{label}</span>
      <Slider
        ariaLabelForHandle={label}
        min={0}
        max={100}
        step={5}
        value={at}
        tooltip={{ formatter: (share) => `${share}%` }}
        onChange={setAt}
        onChangeComplete={onChange}
      />
      <small>{said}</small>
    </div>
  );
}
