/** Problem types as cards; the finer ones of the chosen card below it. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import type { Choice } from "../../shell/api.ts";
import css from "./ask.module.css";
import { ask } from "./words.ts";

interface Props {
  types: Choice[];
  value?: string;
  onChange: (code: string | undefined) => void;
}

export function KindPicker({ types, value, onChange }: Props) {
  const t = useT(ask);
  const top = types.find((one) => one.code === value || one.children.some((child) => child.code === value));
  if (types.length === 0) return null;
  return (
    <fieldset className={css.group}>
      <legend className={css.label}>
        {t("kind")} <span className={css.hint}>{t("kindHint")}</span>
      </legend>
      <div className={css.cards}>
        {types.map((one) => (
          <label key={one.code} className={css.card}>
            <input
              type="radio"
              name="kind"
              className="sr-only"
              checked={top?.code === one.code}
              onChange={() => onChange(one.code)}
              onClick={() => top?.code === one.code && onChange(undefined)}
            />
            <span>{one.name}</span>
          </label>
        ))}
      </div>
      {top && top.children.length > 0 && (
        <fieldset className={css.finer}>
          <legend className="sr-only">{t("kindMore")}</legend>
          {top.children.map((child) => (
            <label key={child.code} className={css.chip}>
              <input
                type="radio"
                name="finer"
                className="sr-only"
                checked={value === child.code}
                onChange={() => onChange(child.code)}
                onClick={() => value === child.code && onChange(top.code)}
              />
              <span>{child.name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
