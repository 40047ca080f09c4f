/** Product and region, for those who want to say. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { TreeSelect } from "antd";
import type { Choice } from "../../shell/api.ts";
import { useConfig } from "../../shell/config.ts";
import { Field } from "../../shell/Field.tsx";
import css from "./ask.module.css";
import { ask } from "./words.ts";

interface Node {
  value: string;
  title: string;
  children: Node[];
}

function nodes(choices: Choice[]): Node[] {
  return choices.map((one) => ({ value: one.code, title: one.name, children: nodes(one.children) }));
}

interface Props {
  product?: string;
  region?: string;
  onChange: (change: { product?: string; region?: string }) => void;
}

export function Places({ product, region, onChange }: Props) {
  const t = useT(ask);
  const { products, regions } = useConfig();
  if (products.length + regions.length === 0) return null;
  const common = {
    allowClear: true,
    showSearch: true,
    treeDefaultExpandAll: true,
    treeNodeFilterProp: "title",
    placeholder: t("any"),
  } as const;
  return (
    <details className={css.more} open={Boolean(product || region)}>
      <summary>{t("more")}</summary>
      <div className={css.columns}>
        {products.length > 0 && (
          <Field label={t("product")}>
            <TreeSelect
              {...common}
              treeData={nodes(products)}
              value={product}
              onChange={(next: string | undefined) => onChange({ product: next })}
            />
          </Field>
        )}
        {regions.length > 0 && (
          <Field label={t("region")}>
            <TreeSelect
              {...common}
              treeData={nodes(regions)}
              value={region}
              onChange={(next: string | undefined) => onChange({ region: next })}
            />
          </Field>
        )}
      </div>
    </details>
  );
}
