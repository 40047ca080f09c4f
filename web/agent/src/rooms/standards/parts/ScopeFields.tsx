import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { tier } from "@shouwen/kit/i18n/terms.ts";
import { read, useT } from "@shouwen/kit/i18n/words.ts";
import { Form, Select, TreeSelect } from "antd";
import { treeOf, useReference } from "../../../shell/reference.ts";
import type { Scope } from "./queries.ts";
import css from "./versions.module.css";
import { versions } from "./words.ts";

const TREES = { problem: "problems", product: "products", region: "regions" } as const;

/** For which tickets: each axis a choice of several, an empty one means any. */
export function ScopeFields({ scope, onChange }: { scope: Scope; onChange: (scope: Scope) => void }) {
  const t = useT(versions);
  const lang = useLanguage();
  const teams = useReference("teams");
  const trees = {
    problem: useReference("problems"),
    product: useReference("products"),
    region: useReference("regions"),
  };
  const set = (axis: keyof Scope) => (codes: string[]) => onChange({ ...scope, [axis]: codes });
  const tiers = Object.entries(tier[lang]).map(([value, label]) => ({ value, label: read(label, lang) }));
  return (
    <div className={css.axes}>
      {(Object.keys(TREES) as (keyof typeof TREES)[])
        .filter((axis) => trees[axis].length > 0)
        .map((axis) => (
          <Form.Item key={axis} label={t(axis)}>
            <TreeSelect
              multiple
              allowClear
              showSearch
              treeNodeFilterProp="title"
              value={scope[axis] ?? []}
              treeData={treeOf(trees[axis])}
              onChange={set(axis)}
            />
          </Form.Item>
        ))}
      <Form.Item label={t("tier")}>
        <Select mode="multiple" allowClear value={scope.tier ?? []} options={tiers} onChange={set("tier")} />
      </Form.Item>
      <Form.Item label={t("team")} extra={t("teamHint")}>
        <Select
          mode="multiple"
          allowClear
          value={scope.team ?? []}
          options={teams.map((team) => ({ value: team.code, label: team.name }))}
          onChange={set("team")}
        />
      </Form.Item>
    </div>
  );
}
