import { ThunderboltOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useState } from "react";
import css from "./menu.module.css";
import { askedScript, type Place, type Ready, useScripts, withScript } from "./scripts.ts";
import { talk } from "./words.ts";
import { writing } from "./writing.ts";

/** A list under the text that belongs to the keys while it is open. */
export function useMenu<T>(
  open: boolean,
  items: T[],
  text: string,
  choose: (item: T) => void,
  can: (item: T) => boolean = () => true,
) {
  const [at, setAt] = useState(0);
  const [shut, setShut] = useState<string>();
  const shown = open && shut !== text;
  const here = Math.min(at, Math.max(items.length - 1, 0));
  const take = (item: T | undefined) => item !== undefined && can(item) && choose(item);
  /** True when the key belonged to the menu. */
  const onKeyDown = (event: React.KeyboardEvent): boolean => {
    if (!shown || event.ctrlKey || event.metaKey) return false;
    if (event.key === "Escape") setShut(text);
    else if ((event.key === "Enter" || event.key === "Tab") && items.length > 0) take(items[here]);
    else if (event.key === "ArrowDown") setAt((here + 1) % Math.max(items.length, 1));
    else if (event.key === "ArrowUp") setAt((here + items.length - 1) % Math.max(items.length, 1));
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { shown, items, here, take, setAt, onKeyDown };
}

export function useScriptMenu(
  place: Place,
  text: string,
  onText: (text: string) => void,
  onRun?: (macro: number) => void,
) {
  const asked = askedScript(text);
  const all = useScripts(place, asked);
  const scripts = onRun ? all : all.filter((one) => one.macro === undefined);
  return useMenu<Ready>(asked !== undefined, scripts, text, (script) => {
    onText(withScript(text, script.text));
    if (script.macro !== undefined) onRun?.(script.macro);
  });
}

export function ScriptMenu({ menu }: { menu: ReturnType<typeof useScriptMenu> }) {
  const t = useT(talk);
  const tw = useT(writing);
  if (!menu.shown) return null;
  return (
    <div className={css.scripts} role="listbox" aria-label={t("scripts")}>
      {menu.items.length === 0 && <p className={css.none}>{t("noScripts")}</p>}
      {menu.items.map((script, index) => (
        <button
          key={script.code}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === menu.here}
          className={css.script}
          ref={(element) => {
            if (index === menu.here) element?.scrollIntoView?.({ block: "nearest" });
          }}
          onMouseMove={() => menu.setAt(index)}
          onMouseDown={(event) => {
            event.preventDefault();
            menu.take(script);
          }}
        >
          {script.macro !== undefined && <ThunderboltOutlined />} {script.name}
          {script.left.length > 0 && (
            <em>{t("fillIn", { names: script.left.map((name) => `{${name}}`).join(" ") })}</em>
          )}
          <small>{script.macro === undefined ? script.text : tw("macroRuns")}</small>
        </button>
      ))}
    </div>
  );
}
