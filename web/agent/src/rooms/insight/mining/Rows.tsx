import type { MiningCompared, MiningComparison } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import css from "./compare.module.css";
import { compare } from "./compareWords.ts";
import { longer } from "./text.ts";

const TONE: Record<MiningCompared["verdict"], Tone> = {
  slower: "late",
  faster: "done",
  noise: "wait",
  few: "none",
};

interface Props {
  found: MiningComparison;
  all: boolean;
  title: (name: string) => string;
}

/** The whole, then each way, by how much time it adds or saves in all. */
export function Rows({ found, all, title }: Props) {
  const t = useT(compare);
  const rows = found.rows.filter((row) => all || row.part === "whole" || /slower|faster/.test(row.verdict));
  const most = Math.max(1, ...rows.flatMap((row) => [row.median_a ?? 0, row.median_b ?? 0]));
  return (
    <>
      <table className={css.rows}>
        <thead>
          <tr>
            <th scope="col">{t("way")}</th>
            <th scope="col">
              {t("median")} · {t("first")} / {t("second")}
            </th>
            <th scope="col">{t("difference")}</th>
            <th scope="col">{t("verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.part} ${row.from} ${row.to}`} row={row} most={most} title={title} />
          ))}
        </tbody>
      </table>
      {rows.length <= 1 && <p className={css.hint}>{t("none")}</p>}
    </>
  );
}

function Row({ row, most, title }: { row: MiningCompared; most: number; title: (name: string) => string }) {
  const t = useT(compare);
  const name = row.part === "whole" ? t("whole") : `${title(row.from)} → ${title(row.to)}`;
  return (
    <tr className={row.part === "whole" ? css.first : undefined}>
      <th scope="row">{name}</th>
      <td className={css.pair}>
        <Bar value={row.median_a} most={most} count={row.count_a} />
        <Bar value={row.median_b} most={most} count={row.count_b} second />
      </td>
      <td className={css.gap}>
        {row.difference !== null && (
          <>
            {longer(row.difference)}
            <small>
              {longer(row.low ?? 0)} – {longer(row.high ?? 0)}
            </small>
          </>
        )}
      </td>
      <td>
        <Tag tone={TONE[row.verdict]}>{t(row.verdict)}</Tag>
      </td>
    </tr>
  );
}

interface BarProps {
  value: number | null;
  most: number;
  count: number;
  second?: boolean;
}

function Bar({ value, most, count, second }: BarProps) {
  const t = useT(compare);
  return (
    <span className={second ? css.secondBar : css.firstBar}>
      <i style={{ width: `${Math.max(1, ((value ?? 0) / most) * 100)}%` }} aria-hidden="true" />
      <span>
        {value === null ? "–" : duration(value)} <small>{t("cases", { n: count.toLocaleString() })}</small>
      </span>
    </span>
  );
}
