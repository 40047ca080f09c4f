import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert } from "antd";
import { useSaid } from "../../said.ts";
import { PASSING } from "../canvas/kinds.ts";
import type { Moddle, Shown } from "../canvas/services.ts";
import { useChangeFlow } from "../desk.ts";
import { useChoices } from "../fields/choices.ts";
import { Pick } from "../fields/Pick.tsx";
import { Labelled, Pair, Typed } from "../fields/Typed.tsx";
import { When } from "../fields/When.tsx";
import { flowOf, isBroken, nodeOf } from "../parts.ts";
import css from "./panel.module.css";
import { panel } from "./words.ts";

/** A way on: upon what, under which condition, and as which button. */
export function FlowForm({ connection }: { connection: Shown }) {
  const t = useT(panel);
  const said = useSaid();
  const { happenings } = useChoices();
  const change = useChangeFlow(connection);
  const flow = flowOf(connection.businessObject);
  const drawn = connection.businessObject.get<Moddle | undefined>("conditionExpression");
  const foreign = flow.when ? "" : (flow.foreign ?? drawn?.get<string | undefined>("body") ?? "");
  const from = connection.source && nodeOf(connection.source.businessObject);
  const to = connection.target && nodeOf(connection.target.businessObject);
  const passes = from !== undefined && PASSING.includes(from.kind);
  const upon = (next: string) =>
    change(({ code }) => ({ upon: next || undefined, code: next === "done" ? code || "next-1" : undefined }));
  return (
    <div className={css.form}>
      <header className={css.head}>
        <h2>
          {said(from?.name) || t("untitled")} → {said(to?.name) || t("untitled")}
        </h2>
      </header>
      {isBroken(connection.businessObject, "shouwen:Way") && <Alert type="warning" title={t("broken")} />}
      {(!passes || flow.upon) && (
        <Pick label={t("upon")} value={flow.upon} options={happenings} clear={passes} onChange={upon} />
      )}
      {passes && !flow.upon && <p className={css.note}>{t("uponPass")}</p>}
      <Pair
        label={t("name")}
        hint={flow.upon === "done" ? t("buttonHint") : undefined}
        value={flow.name}
        onChange={(name) => change(() => ({ name }))}
      />
      {flow.upon === "done" && (
        <Labelled label={t("button")}>
          <Typed label={t("button")} value={flow.code ?? ""} onChange={(code) => change(() => ({ code }))} />
        </Labelled>
      )}
      {foreign && <Alert type="info" title={t("foreignCondition")} description={<code>{foreign}</code>} />}
      <When
        label={t("condition")}
        value={flow.when}
        onChange={(when) => change(() => ({ when, foreign: undefined }))}
      />
    </div>
  );
}
