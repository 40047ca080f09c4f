import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Button } from "antd";
import { useSaid } from "../../said.ts";
import { isFlow } from "../canvas/kinds.ts";
import type { Shown } from "../canvas/services.ts";
import { show, useChangeNode, useDesk } from "../desk.ts";
import type { Way } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import css2 from "../fields/fields.module.css";
import { Pick } from "../fields/Pick.tsx";
import { Rows } from "../fields/Rows.tsx";
import { When } from "../fields/When.tsx";
import { flowOf, nodeOf } from "../parts.ts";
import { happenings } from "../terms/words.ts";
import { moveWay, waysFrom } from "../ways.ts";
import type { PartProps } from "./NodeForm.tsx";
import css from "./panel.module.css";
import { Section } from "./Section.tsx";
import { panel } from "./words.ts";

/** The ways that leave this node, in their order; a way's own fields are behind its line on the canvas. */
export function NodeWays({ shape, node }: PartProps) {
  const t = useT(panel);
  const { modeler } = useDesk();
  const flows = waysFrom(shape).filter((one) => isFlow(one.businessObject));
  if (node.kind === "end" && flows.length === 0) return null;
  return (
    <Section id="node.ways" title={t("ways")} about={flows.length || undefined} begins>
      <p className={css.note}>{flows.length > 0 ? t("waysHint") : t("waysNone")}</p>
      {flows.map((flow, at) => (
        <div key={flow.id} className={css2.row}>
          <div className={css2.rowHead}>
            <button type="button" onClick={() => show(modeler, flow.id)}>
              <WayLine flow={flow} />
            </button>
            {flows.length > 1 && (
              <MoveWay
                first={at === 0}
                last={at === flows.length - 1}
                move={(by) => moveWay(modeler, flow, by)}
              />
            )}
          </div>
        </div>
      ))}
      {node.kind === "wait" && <WaysBack shape={shape} node={node} />}
    </Section>
  );
}

export function useWayWords(): (flow: Shown) => { to: string; why: string } {
  const t = useT(panel);
  const lang = useLanguage();
  const said = useSaid();
  const { condition } = useChoices();
  return (flow) => {
    const way = flowOf(flow.businessObject);
    const target = flow.target && nodeOf(flow.target.businessObject);
    const why = [
      way.upon === "done" ? said(way.name) : way.upon && sayCode(happenings, way.upon, lang),
      condition(way.when),
    ].filter(Boolean);
    return {
      to: said(target?.name) || flow.target?.businessObject.name || t("untitled"),
      why: why.join(" · "),
    };
  };
}

function WayLine({ flow }: { flow: Shown }) {
  const words = useWayWords()(flow);
  return (
    <span className={css.way}>
      <span className={css2.title}>→ {words.to}</span>
      {words.why && <small>{words.why}</small>}
    </span>
  );
}

function MoveWay(props: { first: boolean; last: boolean; move: (by: number) => void }) {
  const t = useT(panel);
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined />}
        aria-label={`${t("ways")} ↑`}
        disabled={props.first}
        onClick={() => props.move(-1)}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined />}
        aria-label={`${t("ways")} ↓`}
        disabled={props.last}
        onClick={() => props.move(1)}
      />
    </>
  );
}

/** Where the waiting came from is known only to the ticket: this way cannot be drawn. */
function WaysBack({ shape, node }: PartProps) {
  const t = useT(panel);
  const lang = useLanguage();
  const change = useChangeNode(shape);
  const { happenings: all } = useChoices();
  return (
    <>
      <p className={css.sub}>{t("back")}</p>
      <Rows<Way>
        rows={node.ways}
        add={t("addBack")}
        title={(way) => sayCode(happenings, way.upon ?? "", lang)}
        blank={() => ({ upon: "resumed", to: "back" })}
        onChange={(ways) => change(() => ({ ways }))}
      >
        {(way, put) => (
          <>
            <Pick label={t("upon")} value={way.upon} options={all} onChange={(upon) => put({ upon })} />
            <When label={t("condition")} value={way.when} onChange={(when) => put({ when })} />
          </>
        )}
      </Rows>
    </>
  );
}
