import { useT } from "@shouwen/kit/i18n/words.ts";
import { insight } from "../words.ts";
import css from "./ages.module.css";

const AGES = ["age0", "age1", "age2", "age3"] as const;

/** Open tickets by age: the older, the louder. */
export function Ages({ counts }: { counts: number[] }) {
  const t = useT(insight);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <span className={css.ages}>
      <span className={css.bar} aria-hidden>
        {AGES.map((age, at) => {
          const count = counts[at] ?? 0;
          return count > 0 && <i key={age} className={css[age]} style={{ flexGrow: count / all }} />;
        })}
      </span>
      <span className={css.legend}>
        {AGES.map((age, at) => (
          <span key={age}>
            <i className={css[age]} />
            {t(age)} <b>{counts[at] ?? 0}</b>
          </span>
        ))}
      </span>
    </span>
  );
}
