/** The three languages, each in its own words; a select of the browser's own, for every keyboard and phone. */
import { LANGUAGES, type Locale, setLanguage, useLocale } from "../i18n/language.ts";
import css from "./parts.module.css";

export function LanguageChoice() {
  const locale = useLocale();
  return (
    <select
      className={css.languages}
      aria-label="语言 / 語言 / Language"
      value={locale}
      onChange={(event) => setLanguage(event.target.value as Locale)}
    >
      {(Object.keys(LANGUAGES) as Locale[]).map((one) => (
        <option key={one} value={one} lang={one}>
          {LANGUAGES[one]}
        </option>
      ))}
    </select>
  );
}
