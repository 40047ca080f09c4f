/** How the step is done: procedure, where to click, what good work is, what if it goes wrong. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import css from "./guide.module.css";
import type { Guide } from "./queries.ts";
import { guideWords } from "./words.ts";

export function Texts({ guide }: { guide: Guide }) {
  const t = useT(guideWords);
  const parts = [
    { name: t("sop"), text: guide.sop, open: true },
    { name: t("systemGuide"), text: guide.system_guide },
    { name: t("quality"), text: guide.quality },
    { name: t("contingency"), text: guide.contingency },
    { name: t("inputs"), text: guide.inputs.join("\n") },
    { name: t("outputs"), text: guide.outputs.join("\n") },
  ].filter((part) => part.text.trim() !== "");
  return (
    <div className={css.texts}>
      {parts.map((part) => (
        <details key={part.name} open={part.open}>
          <summary>{part.name}</summary>
          <p>{part.text.trim()}</p>
        </details>
      ))}
    </div>
  );
}
