import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { status as statusWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Alert } from "antd";
import { useSaid } from "../../said.ts";
import { PASSING, STATUSES } from "../canvas/kinds.ts";
import { kindName } from "../canvas/making.ts";
import type { KindMenu } from "../canvas/providers.ts";
import type { Shown } from "../canvas/services.ts";
import { useChangeNode, useDesk } from "../desk.ts";
import { COLUMNS, KINDS, type Kind, type Node } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import { OwnerPick, Pick, Picks } from "../fields/Pick.tsx";
import { Pair } from "../fields/Typed.tsx";
import { isBroken, nodeOf } from "../parts.ts";
import { lists } from "../terms/words.ts";
import { NodeActs } from "./NodeActs.tsx";
import { NodeApprovals, NodeFields } from "./NodeFields.tsx";
import { NodeWays } from "./NodeWays.tsx";
import { NodeTexts, NodeWords } from "./NodeWords.tsx";
import css from "./panel.module.css";
import { Section } from "./Section.tsx";
import { panel } from "./words.ts";

export function NodeForm({ shape }: { shape: Shown }) {
  const t = useT(panel);
  const said = useSaid();
  const node = nodeOf(shape.businessObject);
  if (!node) return null;
  const works = !PASSING.includes(node.kind) || node.kind === "start";
  return (
    <div className={css.form}>
      <header className={css.head}>
        <h2>{said(node.name) || t("untitled")}</h2>
        <code>{node.id}</code>
      </header>
      {isBroken(shape.businessObject, "shouwen:Node") && <Alert type="warning" title={t("broken")} />}
      <Basics shape={shape} node={node} />
      <NodeWays shape={shape} node={node} />
      <NodeWords shape={shape} node={node} />
      <NodeTexts shape={shape} node={node} />
      {works && <NodeFields shape={shape} node={node} />}
      {works && <NodeApprovals shape={shape} node={node} />}
      <NodeActs shape={shape} node={node} />
      <BlueprintSection shape={shape} node={node} />
    </div>
  );
}

export interface PartProps {
  shape: Shown;
  node: Node;
}

function Basics({ shape, node }: PartProps) {
  const t = useT(panel);
  const lang = useLanguage();
  const { modeler } = useDesk();
  const { clocks, values } = useChoices();
  const change = useChangeNode(shape);
  const become = (kind: string) =>
    kind !== node.kind && modeler.get<KindMenu>("replaceMenuProvider").become(shape, kind as Kind);
  const status = STATUSES[node.kind].map((value) => ({ value, label: sayCode(statusWords, value, lang) }));
  return (
    <Section id="node.basics" title={t("basics")} begins>
      <Pair
        label={t("name")}
        value={node.name}
        needed
        onChange={(name) => change(() => ({ name: name ?? { zh: "", en: "" } }))}
      />
      <Pick
        label={t("kind")}
        value={node.kind}
        options={KINDS.map((value) => ({ value, label: kindName(value, lang) }))}
        onChange={become}
      />
      <Pick
        label={t("status")}
        value={node.status}
        options={status}
        clear={PASSING.includes(node.kind)}
        placeholder={PASSING.includes(node.kind) ? t("statusAny") : undefined}
        onChange={(value) => change(() => ({ status: value }))}
      />
      {node.kind === "wait" && (
        <Pick
          label={t("waitsFor")}
          value={node.waits_for}
          options={values("happening.reason") ?? []}
          onChange={(value) => change(() => ({ waits_for: value }))}
        />
      )}
      <OwnerPick label={t("owner")} value={node.owner} onChange={(owner) => change(() => ({ owner }))} />
      <Picks
        label={t("limits")}
        hint={t("limitsHint")}
        value={node.limits}
        options={clocks}
        onChange={(limits) => change(() => ({ limits }))}
      />
    </Section>
  );
}

function BlueprintSection({ shape, node }: PartProps) {
  const t = useT(panel);
  const column = useT(lists);
  const change = useChangeNode(shape);
  const filled = COLUMNS.filter((one) => node.blueprint?.[one]).length;
  return (
    <Section id="node.blueprint" title={t("blueprint")} about={filled || undefined}>
      {COLUMNS.map((one) => (
        <Pair
          key={one}
          label={column(one)}
          value={node.blueprint?.[one]}
          onChange={(text) => change(({ blueprint }) => ({ blueprint: { ...blueprint, [one]: text } }))}
        />
      ))}
    </Section>
  );
}
