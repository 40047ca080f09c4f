import { useT } from "@shouwen/kit/i18n/words.ts";
import { Segmented } from "antd";
import { useState } from "react";
import { isFlow, isForeign } from "./canvas/kinds.ts";
import type { Shown } from "./canvas/services.ts";
import { canvas } from "./canvas/words.ts";
import css from "./designer.module.css";
import { Preview } from "./Preview.tsx";
import { Problems } from "./Problems.tsx";
import { FlowForm } from "./panel/FlowForm.tsx";
import { NodeForm } from "./panel/NodeForm.tsx";
import { panel } from "./panel/words.ts";
import { nodeOf } from "./parts.ts";
import type { Checked } from "./useWork.ts";
import { StandardForm } from "./whole/StandardForm.tsx";
import { designer } from "./words.ts";

type Tab = "properties" | "problems" | "preview";

/** Beside the canvas: the forms of what is chosen, the problems, and the agent's view. */
export function Side({ checked, chosen }: { checked: Checked; chosen: Shown[] }) {
  const t = useT(designer);
  const [tab, setTab] = useState<Tab>("properties");
  const count = checked.faults?.filter((one) => one.kind === "fault").length ?? 0;
  const problems = (
    <>
      {t("problems")}
      {count > 0 && <span className={css.count}>{count}</span>}
    </>
  );
  return (
    <aside className={css.side}>
      <div className={css.sideHead}>
        <Segmented<Tab>
          block
          value={tab}
          onChange={setTab}
          options={[
            { value: "properties", label: t("properties") },
            { value: "problems", label: problems },
            { value: "preview", label: t("preview") },
          ]}
        />
      </div>
      <div className={css.sideBody}>
        {tab === "properties" && <Properties chosen={chosen} />}
        {tab === "problems" && <Problems faults={checked.faults} error={checked.error} />}
        {tab === "preview" && <Preview shape={chosen.length === 1 ? chosen[0] : undefined} />}
      </div>
    </aside>
  );
}

function Properties({ chosen }: { chosen: Shown[] }) {
  const t = useT(panel);
  const word = useT(canvas);
  const [only] = chosen;
  if (!only?.parent) return <StandardForm />;
  if (chosen.length > 1) {
    return (
      <div className={css.nothing}>
        <p>{t("several", { n: chosen.length })}</p>
        <p>{t("severalHint")}</p>
      </div>
    );
  }
  if (isFlow(only.businessObject)) return <FlowForm key={only.id} connection={only} />;
  if (nodeOf(only.businessObject)) return <NodeForm key={only.id} shape={only} />;
  if (!isForeign(only.businessObject)) return <StandardForm />;
  return (
    <div className={css.nothing}>
      <p>{word("foreign")}</p>
      <p>{word("foreignHint")}</p>
    </div>
  );
}
