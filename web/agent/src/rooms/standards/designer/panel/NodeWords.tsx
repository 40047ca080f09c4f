import { useT } from "@shouwen/kit/i18n/words.ts";
import { useSaid } from "../../said.ts";
import { useChangeNode } from "../desk.ts";
import type { Script, Text } from "../document.ts";
import css2 from "../fields/fields.module.css";
import { Rows } from "../fields/Rows.tsx";
import { Labelled, Pair, Typed } from "../fields/Typed.tsx";
import { variables } from "../terms/words.ts";
import type { PartProps } from "./NodeForm.tsx";
import { NodePictures } from "./NodePictures.tsx";
import css from "./panel.module.css";
import { Section } from "./Section.tsx";
import { panel } from "./words.ts";

const EMPTY: Text = { zh: "", en: "" };

/** What is done here, where to click, what to say. */
export function NodeWords({ shape, node }: PartProps) {
  const t = useT(panel);
  const said = useSaid();
  const change = useChangeNode(shape);
  const scripts = node.scripts ?? [];
  return (
    <Section id="node.words" title={t("steps")} about={scripts.length || undefined}>
      <Pair label={t("sop")} rows={4} value={node.sop} onChange={(sop) => change(() => ({ sop }))} />
      <NodePictures value={node.pictures} onChange={(pictures) => change(() => ({ pictures }))} />
      <Pair label={t("guide")} rows={2} value={node.guide} onChange={(guide) => change(() => ({ guide }))} />
      <p className={css.sub}>{t("scripts")}</p>
      <Rows<Script>
        rows={scripts}
        add={t("addScript")}
        title={(script) => said(script.name) || script.code}
        blank={() => ({ code: freeCode("script", scripts), name: EMPTY, text: EMPTY })}
        onChange={(next) => change(() => ({ scripts: next }))}
      >
        {(script, put) => (
          <>
            <Pair
              label={t("name")}
              value={script.name}
              needed
              onChange={(name) => put({ name: name ?? EMPTY })}
            />
            <Labelled label={t("code")}>
              <Typed label={t("code")} value={script.code} onChange={(code) => put({ code })} />
            </Labelled>
            <Pair
              label={t("text")}
              rows={3}
              value={script.text}
              needed
              onChange={(text) => put({ text: text ?? EMPTY })}
            />
            <Variables text={script.text} onChange={(text) => put({ text })} />
          </>
        )}
      </Rows>
    </Section>
  );
}

/** Put in at the end of both languages. */
function Variables({ text, onChange }: { text: Text; onChange: (text: Text) => void }) {
  const t = useT(panel);
  const word = useT(variables);
  const names = Object.keys(variables.en) as (keyof (typeof variables)["en"])[];
  return (
    <Labelled label={t("variables")}>
      <div className={css2.chips}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            title={`{${name}}`}
            onClick={() => onChange({ zh: `${text.zh}{${name}}`, en: `${text.en}{${name}}` })}
          >
            {word(name)}
          </button>
        ))}
      </div>
    </Labelled>
  );
}

/** Input, output, what good work is, and what to do when it goes wrong. */
export function NodeTexts({ shape, node }: PartProps) {
  const t = useT(panel);
  const change = useChangeNode(shape);
  const count = (node.inputs?.length ?? 0) + (node.outputs?.length ?? 0);
  return (
    <Section id="node.texts" title={t("goods")} about={count || undefined}>
      <p className={css.sub}>{t("inputs")}</p>
      <Lines label={t("inputs")} value={node.inputs} onChange={(inputs) => change(() => ({ inputs }))} />
      <p className={css.sub}>{t("outputs")}</p>
      <Lines label={t("outputs")} value={node.outputs} onChange={(outputs) => change(() => ({ outputs }))} />
      <Pair
        label={t("quality")}
        rows={2}
        value={node.quality}
        onChange={(quality) => change(() => ({ quality }))}
      />
      <Pair
        label={t("contingency")}
        rows={2}
        value={node.contingency}
        onChange={(contingency) => change(() => ({ contingency }))}
      />
    </Section>
  );
}

function Lines(props: { label: string; value: Text[] | undefined; onChange: (value: Text[]) => void }) {
  const t = useT(panel);
  const said = useSaid();
  return (
    <Rows<Text>
      rows={props.value}
      add={t("addLine")}
      title={(text) => said(text) || t("untitled")}
      blank={() => EMPTY}
      onChange={props.onChange}
    >
      {(text, put) => (
        <div className={css2.field}>
          <Pair label={props.label} bare value={text} needed onChange={(next) => put(next ?? EMPTY)} />
        </div>
      )}
    </Rows>
  );
}

/** `script-1`, or the first number that is free. */
export function freeCode(stem: string, taken: readonly { code?: string }[]): string {
  const codes = new Set(taken.map((one) => one.code));
  let n = 1;
  while (codes.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}
