/** What was asked before; a click shows its answer. */
import type { WhatifChoices, WhatifQuestion } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { changeName } from "./names.ts";
import css from "./whatif.module.css";
import { whatif } from "./words.ts";

interface Props {
  questions: WhatifQuestion[];
  choices: WhatifChoices;
  shown?: number;
  onPick: (id: number) => void;
}

export function Earlier({ questions, choices, shown, onPick }: Props) {
  const t = useT(whatif);
  const lang = useLanguage();
  return (
    <section className={css.part} aria-label={t("history")}>
      <h2>{t("history")}</h2>
      <ul className={css.list}>
        {questions.map((each) => (
          <li key={each.id}>
            <button type="button" aria-pressed={each.id === shown} onClick={() => onPick(each.id)}>
              {changeName(each, choices, lang)}
            </button>
            <Ago at={each.asked_at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
