/** What a figure means, what is counted, and who set its target. */
import type { Figure } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { said } from "../figures.ts";
import { insight } from "../words.ts";

export function Meaning({ figure }: { figure: Pick<Figure, "definition" | "rows_definition" | "readings"> }) {
  const t = useT(insight);
  const lang = useLanguage();
  const aimed = figure.readings.find((reading) => reading.target !== null);
  return (
    <>
      <p>{figure.definition}</p>
      <p>
        {t("rowsAre")}
        {figure.rows_definition}
      </p>
      {aimed && (
        <p>
          {t("targetFrom", {
            name: aimed.name,
            target: said(aimed.target, aimed.unit, lang),
            source: aimed.target_source,
          })}
        </p>
      )}
    </>
  );
}
