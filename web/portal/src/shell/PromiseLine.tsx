/** One line under the form: the two limits that customers ask for first, and the way to all promises. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import css from "./promise.module.css";
import { usePromise } from "./promise.ts";
import { shell } from "./words.ts";

export function PromiseLine() {
  const t = useT(shell);
  const { data } = usePromise();
  if (!data || data.sentences.length === 0) return null;
  const told = data.sentences.filter((one) => one.limits.length > 0).slice(0, 2);
  return (
    <p className={css.line}>
      {told.map((one) => (
        <span key={one.clock}>
          {t("promiseLine", { clock: one.clock, within: one.limits[one.limits.length - 1]?.within ?? "" })}
        </span>
      ))}
      <Link to="/promise">{t("promiseAll")}</Link>
    </p>
  );
}
