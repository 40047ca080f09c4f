/** What an incident is called, what the public reads, and what is affected since when. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { DatePicker, Form, Input, TreeSelect } from "antd";
import type { Dayjs } from "dayjs";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { incidents } from "../words.ts";
import css from "./incidents.module.css";

export interface Typed {
  title: string;
  public_text?: string;
  problem_type?: string;
  product?: string;
  region?: string;
  since?: Dayjs;
}

export function Fields() {
  const t = useT(incidents);
  return (
    <>
      <Form.Item
        name="title"
        label={t("name")}
        rules={[{ required: true, whitespace: true, message: t("required") }]}
      >
        <Input maxLength={200} placeholder={t("namePlaceholder")} autoFocus />
      </Form.Item>
      <Form.Item name="public_text" label={t("publicText")} extra={t("publicHint")}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
      <div className={css.three}>
        <Form.Item name="problem_type" label={t("problem")}>
          <Tree kind="problems" />
        </Form.Item>
        <Form.Item name="product" label={t("product")}>
          <Tree kind="products" />
        </Form.Item>
        <Form.Item name="region" label={t("region")}>
          <Tree kind="regions" />
        </Form.Item>
      </div>
      <Form.Item name="since" label={t("since")} extra={t("affectedHint")}>
        <DatePicker showTime={{ format: "HH:mm" }} format="YYYY-MM-DD HH:mm" needConfirm={false} />
      </Form.Item>
    </>
  );
}

function Tree({ kind, ...given }: { kind: "problems" | "products" | "regions" }) {
  const data = treeOf(useReference(kind));
  return (
    <TreeSelect
      {...given}
      treeData={data}
      treeDefaultExpandAll
      showSearch
      treeNodeFilterProp="title"
      allowClear
    />
  );
}

/** As the API takes it; what was emptied is null. */
export function bodyOf({ since, ...typed }: Typed) {
  return {
    title: typed.title,
    public_text: typed.public_text ?? "",
    problem_type: typed.problem_type || null,
    product: typed.product || null,
    region: typed.region || null,
    ...(since ? { since: since.toISOString() } : {}),
  };
}
