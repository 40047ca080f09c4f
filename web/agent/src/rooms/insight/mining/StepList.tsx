/** On a phone the map is a list: each activity with its figures, and where it goes on to, how often and how long after. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { type Search, SHUT } from "./search.ts";
import { END, type Simple, START } from "./simple.ts";
import css from "./steps.module.css";
import { process } from "./words.ts";

interface Props {
  shown: Simple;
  title: (name: string) => string;
  onChange: (change: Search) => void;
}

export function StepList({ shown, title, onChange }: Props) {
  const t = useT(process);
  const name = (one: string) => (one === START ? t("start") : one === END ? t("end") : title(one));
  return (
    <ol className={css.stepList} aria-label={t("list")}>
      {shown.nodes.map((node) => (
        <li key={node.name}>
          <button
            type="button"
            className={css.stepName}
            onClick={() => onChange({ ...SHUT, node: node.name })}
          >
            <b>{title(node.name)}</b>
            <span>{t("times", { n: node.count.toLocaleString() })}</span>
          </button>
          <ul>
            {shown.flows
              .filter((flow) => flow.from === node.name)
              .map((flow) => (
                <li key={flow.to}>
                  <button
                    type="button"
                    disabled={flow.median === undefined}
                    onClick={() => onChange({ ...SHUT, a: flow.from, b: flow.to })}
                  >
                    <span>→ {name(flow.to)}</span>
                    <small>
                      {t("times", { n: flow.count.toLocaleString() })}
                      {flow.median !== undefined && ` · ${duration(flow.median)}`}
                    </small>
                  </button>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
