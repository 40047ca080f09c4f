/** A field that people do not see and that programs fill in. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import css from "./field.module.css";
import { shell } from "./words.ts";

export function Trap({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useT(shell);
  return (
    <div className={css.trap} aria-hidden="true">
      <label>
        {t("trap")}
        <input
          tabIndex={-1}
          autoComplete="off"
          name="website"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </div>
  );
}
