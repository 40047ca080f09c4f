import { useT } from "@shouwen/kit/i18n/words.ts";
import { useState } from "react";
import css from "./messages.module.css";
import { askedScript, type ReadyScript, useScripts, withScript } from "./scripts.ts";
import { talk } from "./words.ts";

export function useScriptMenu(number: string | undefined, text: string, onText: (text: string) => void) {
  const asked = askedScript(text);
  const scripts = useScripts(number, asked);
  const [at, setAt] = useState(0);
  const [shut, setShut] = useState<string>();
  const open = asked !== undefined && shut !== text;
  const here = Math.min(at, Math.max(scripts.length - 1, 0));
  const choose = (script: ReadyScript | undefined) => script && onText(withScript(text, script.text));
  /** True when the key belonged to the menu. */
  const onKeyDown = (event: React.KeyboardEvent): boolean => {
    if (!open || event.ctrlKey || event.metaKey) return false;
    if (event.key === "Escape") setShut(text);
    else if (event.key === "Enter" && scripts.length > 0) choose(scripts[here]);
    else if (event.key === "ArrowDown") setAt((here + 1) % Math.max(scripts.length, 1));
    else if (event.key === "ArrowUp") setAt((here + scripts.length - 1) % Math.max(scripts.length, 1));
    else return false;
    event.preventDefault();
    return true;
  };
  return { open, scripts, here, choose, setAt, onKeyDown };
}

export function ScriptMenu({ menu }: { menu: ReturnType<typeof useScriptMenu> }) {
  const t = useT(talk);
  if (!menu.open) return null;
  return (
    <div className={css.scripts} role="listbox" aria-label={t("scripts")}>
      {menu.scripts.length === 0 && <p className={css.none}>{t("noScripts")}</p>}
      {menu.scripts.map((script, index) => (
        <button
          key={script.code}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === menu.here}
          className={css.script}
          onMouseMove={() => menu.setAt(index)}
          onMouseDown={(event) => {
            event.preventDefault();
            menu.choose(script);
          }}
        >
          {script.name}
          {script.left.length > 0 && (
            <em>{t("fillIn", { names: script.left.map((name) => `{${name}}`).join(" ") })}</em>
          )}
          <small>{script.text}</small>
        </button>
      ))}
    </div>
  );
}
