/** One field of a step. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { outcome, status } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select, TreeSelect } from "antd";
import { treeOf, useReference } from "../../../shell/reference.ts";
import type { Field } from "../steps.ts";
import { macros } from "../words.ts";

const WAYS = ["remote", "onsite", "spare", "replace", "refund", "other"];
const REASONS = ["customer", "parts", "third_party"];

interface Props {
  at: number;
  field: Field;
  needed: boolean;
}

export function StepField({ at, field, needed }: Props) {
  const t = useT(macros);
  const rules = needed ? [{ required: true, message: t("required") }] : [];
  return (
    <Form.Item
      name={[at, field]}
      label={t(field === "team" ? "whichTeam" : field)}
      rules={rules}
      extra={field === "text" ? t("textHint") : undefined}
      getValueProps={(value) => ({ value: value || undefined })}
    >
      <Control field={field} />
    </Form.Item>
  );
}

interface Given {
  value?: never;
  onChange?: never;
}

/** antd hands `value` and `onChange` to the child of a form item; it passes them on. */
function Control({ field, ...given }: { field: Field } & Given) {
  const lang = useLanguage();
  switch (field) {
    case "text":
      return <Input.TextArea {...given} maxLength={10_000} autoSize={{ minRows: 2, maxRows: 8 }} />;
    case "minutes":
      return <InputNumber<number> {...given} min={1} max={527_040} style={{ width: 160 }} />;
    case "level":
      return <Input {...given} maxLength={64} placeholder="urgent" spellCheck={false} />;
    case "reason":
      return (
        <Select
          {...given}
          options={REASONS.map((value) => ({ value, label: sayCode(status, `waiting.${value}`, lang) }))}
        />
      );
    case "way":
      return (
        <Select {...given} options={WAYS.map((value) => ({ value, label: sayCode(outcome, value, lang) }))} />
      );
    case "team":
      return <Teams {...given} />;
    case "person":
      return <People {...given} />;
    default:
      return <Tree {...given} kind={`${field}s` as "problems"} />;
  }
}

function Teams(given: Given) {
  const options = useReference("teams").map((team) => ({ value: team.code, label: team.name }));
  return <Select {...given} options={options} allowClear />;
}

function People(given: Given) {
  const t = useT(macros);
  const found = useQuery({
    queryKey: ["people", "macros"],
    queryFn: () => take(api.GET("/people", { params: { query: { limit: 200 } } })),
    staleTime: 60_000,
  });
  const options = (found.data?.items ?? [])
    .filter((person) => person.dismissed_at === null)
    .map((person) => ({ value: person.id, label: person.name }));
  return (
    <Select
      {...given}
      options={options}
      placeholder={t("nobody")}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
    />
  );
}

function Tree({ kind, ...given }: { kind: "problems" | "products" | "regions" } & Given) {
  const data = treeOf(useReference(kind));
  return <TreeSelect {...given} treeData={data} allowClear showSearch treeNodeFilterProp="title" />;
}
