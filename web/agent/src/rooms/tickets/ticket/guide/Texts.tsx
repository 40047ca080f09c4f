/** How the step is done: procedure, where to click, what good work is, what if it goes wrong. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Image } from "antd";
import css from "./guide.module.css";
import type { Guide } from "./queries.ts";
import { guideWords } from "./words.ts";

export function Texts({ number, guide }: { number: string; guide: Guide }) {
  const t = useT(guideWords);
  const parts = [
    { name: t("sop"), text: guide.sop, open: true, pictures: guide.pictures },
    { name: t("systemGuide"), text: guide.system_guide },
    { name: t("quality"), text: guide.quality },
    { name: t("contingency"), text: guide.contingency },
    { name: t("inputs"), text: guide.inputs.join("\n") },
    { name: t("outputs"), text: guide.outputs.join("\n") },
  ].filter((part) => part.text.trim() !== "" || part.pictures?.length);
  return (
    <div className={css.texts}>
      {parts.map((part) => (
        <details key={part.name} open={part.open}>
          <summary>{part.name}</summary>
          {part.text.trim() !== "" && <p>{part.text.trim()}</p>}
          {part.pictures && part.pictures.length > 0 && (
            <div className={css.pictures}>
              <Image.PreviewGroup>
                {part.pictures.map((picture) => (
                  <figure key={picture.digest}>
                    <Image
                      src={`/api/v1/tickets/${number}/guide/pictures/${picture.digest}`}
                      alt={picture.name}
                      height={96}
                      width={Math.min(240, Math.round((96 * picture.width) / picture.height))}
                    />
                    {picture.name && <figcaption>{picture.name}</figcaption>}
                  </figure>
                ))}
              </Image.PreviewGroup>
            </div>
          )}
        </details>
      ))}
    </div>
  );
}
