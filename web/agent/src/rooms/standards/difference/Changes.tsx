import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Tag, type Tone } from "@shouwen/kit/ui/Tag.tsx";
import { useSaid } from "../said.ts";
import css from "./difference.module.css";
import type { Change } from "./queries.ts";
import { difference } from "./words.ts";

const TONE: Record<Change["what"], Tone> = {
  added: "done",
  removed: "late",
  changed: "due",
  renamed: "due",
};

interface Props {
  changes: readonly Change[];
  chosen: number | undefined;
  onChoose: (at: number) => void;
}

/** Every change with what was and what is; a click shows where it is drawn. */
export function Changes({ changes, chosen, onChoose }: Props) {
  const t = useT(difference);
  const said = useSaid();
  const lang = useLanguage();
  if (changes.length === 0) return <Empty title={t("same")} text={t("sameHint")} />;
  return (
    <ol className={css.changes}>
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one place may have several changes of one kind, in their order
        <li key={`${change.place}.${at}`}>
          <button type="button" aria-pressed={chosen === at} onClick={() => onChoose(at)}>
            <span className={css.head}>
              <Tag tone={TONE[change.what]}>{t(change.what)}</Tag>
              <b>{said(change.name)}</b>
              <small>
                {[sayCode(difference, `kind_${change.kind}`, lang), said(change.about)]
                  .filter((word, n, all) => word && all.indexOf(word) === n)
                  .join(" · ")}
              </small>
            </span>
            {change.before && <del>{said(change.before)}</del>}
            {change.after && <ins>{said(change.after)}</ins>}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The node that a change belongs to: `nodes.plan.sop` is drawn as `plan`. */
export function elementOf(change: Change | undefined): string | undefined {
  return change?.place.match(/^nodes\.([^.[]+)/)?.[1];
}
