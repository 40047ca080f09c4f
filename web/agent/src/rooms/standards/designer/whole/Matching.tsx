import { useT } from "@shouwen/kit/i18n/words.ts";
import { AXES, type Match } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import css from "../fields/fields.module.css";
import { Picks } from "../fields/Pick.tsx";
import { whole } from "./words.ts";

/** For which cases a row is; nothing chosen means any. */
export function Matching({ of, put }: { of: Match; put: (part: Match) => void }) {
  const t = useT(whole);
  const { axes } = useChoices();
  return (
    <div className={css.two}>
      {AXES.map((axis) => (
        <Picks
          key={axis}
          label={t(axis)}
          value={of[axis]}
          options={axes[axis]}
          placeholder={t("all")}
          onChange={(codes) => put({ [axis]: codes.length > 0 ? codes : undefined })}
        />
      ))}
    </div>
  );
}

/** The same in one line. */
export function useMatching(): (of: Match) => string {
  const t = useT(whole);
  const { axes } = useChoices();
  return (of) => {
    const parts = AXES.flatMap((axis) => {
      const codes = of[axis] ?? [];
      if (codes.length === 0) return [];
      return [codes.map((code) => axes[axis].find((one) => one.value === code)?.label ?? code).join(" / ")];
    });
    return parts.join(" · ") || t("all");
  };
}
