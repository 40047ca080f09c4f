import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayScope } from "../scopes.ts";
import css from "./settings.module.css";

/** A scope in words; the code that programs know on hover. */
export function Scope({ scope }: { scope: string }) {
  const lang = useLanguage();
  return (
    <span className={css.scope} title={scope}>
      {sayScope(scope, lang)}
    </span>
  );
}
