import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { type FieldChange, told } from "../changes.ts";
import { sayField, sayOf } from "../fields.ts";
import { base } from "../words.ts";
import css from "./settings.module.css";

/** Before and after; of what the log keeps no value, only the name. */
export function Change({ changes }: { changes: FieldChange[] }) {
  const lang = useLanguage();
  return (
    <dl className={css.change}>
      {changes.map(({ field, before, after }) => (
        <div key={field} style={{ display: "contents" }}>
          <dt>{sayField(field, lang)}</dt>
          <dd>
            <Values
              before={told(before, sayOf(field, lang))}
              after={told(after, sayOf(field, lang))}
              kept={before !== undefined || after !== undefined}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ before, after, kept }: { before?: string; after?: string; kept: boolean }) {
  const t = useT(base);
  if (!kept) return <span className={css.faint}>{t("notKept")}</span>;
  return (
    <>
      {before ? <del>{before}</del> : <span className={css.faint}>{t("empty")}</span>} →{" "}
      {after ? <ins>{after}</ins> : <span className={css.faint}>{t("empty")}</span>}
    </>
  );
}
