/** "金卡 + 退款 → 通道 2": what the table as it stands here, saved or not, makes of a customer. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Select, TreeSelect } from "antd";
import { useState } from "react";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { type LaneRow, tryOut } from "./lanes.ts";
import { useTiers } from "./said.ts";
import css from "./settings.module.css";
import { setting } from "./words.ts";

export function TryOut({ rows }: { rows: LaneRow[] }) {
  const t = useT(setting);
  const tiers = useTiers();
  const problems = useReference("problems");
  const [tier, setTier] = useState("gold");
  const [chosen, setProblem] = useState<string>();
  const problem = problems.find((one) => one.code === chosen) ?? problems[0];
  const { row, place } = tryOut(rows, problems, tier, problem?.code ?? "");
  const words = {
    tier: tiers.find((one) => one.value === tier)?.label ?? tier,
    problem: problem?.name ?? "",
    lane: row.lane,
    n: place + 1,
  };
  return (
    <div className={css.tryOut}>
      <h3>{t("tryOut")}</h3>
      <Select value={tier} options={tiers} onChange={setTier} aria-label={t("tier")} style={{ width: 110 }} />
      <TreeSelect
        value={problem?.code}
        treeData={treeOf(problems)}
        treeDefaultExpandAll
        onChange={setProblem}
        aria-label={t("problem")}
        style={{ width: 200 }}
      />
      <output>{t(place < 0 ? "triedNone" : "tried", words)}</output>
    </div>
  );
}
