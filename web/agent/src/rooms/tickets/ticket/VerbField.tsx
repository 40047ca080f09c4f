import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { clock as clockWords, outcome, presence as presenceWords, status } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { DatePicker, Form, Input, Radio, Select, TreeSelect } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { usePeople } from "../queries.ts";
import { type FIELDS, type FieldName, REASONS, type Verb, WAYS } from "./verbs.ts";
import { talk } from "./words.ts";

interface Props {
  ticket: TicketCard;
  verb: Verb;
  field: (typeof FIELDS)[Verb][number];
  first: boolean;
}

export function VerbField({ ticket, verb, field, first }: Props) {
  const t = useT(talk);
  const name = field.replace("?", "") as FieldName;
  const rules = field.endsWith("?") ? [] : [{ required: true, message: t("required") }];
  return (
    <Form.Item name={name} label={t(labelOf(verb, name))} rules={rules} extra={extraOf(verb, name, t)}>
      {control(name, ticket, first)}
    </Form.Item>
  );
}

function labelOf(verb: Verb, name: FieldName) {
  if (name === "text") return verb === "plan" ? "planText" : verb === "solve" ? "solveText" : "text";
  if (name === "waiting") return "waitReason";
  if (name === "team") return "toTeam";
  return name === "person" ? "toPerson" : name;
}

function extraOf(verb: Verb, name: FieldName, t: ReturnType<typeof useT<keyof (typeof talk)["en"]>>) {
  if (name === "text" && verb === "plan") return t("planHint");
  if (name === "text" && verb === "solve") return t("solveHint");
  if (name === "person") return t("toPersonHint");
  return name === "reason" ? t("reasonHint") : undefined;
}

function control(name: FieldName, ticket: TicketCard, autoFocus: boolean): ReactNode {
  switch (name) {
    case "text":
    case "reason":
      return (
        <Input.TextArea autoSize={{ minRows: name === "text" ? 4 : 2, maxRows: 12 }} autoFocus={autoFocus} />
      );
    case "waiting":
      return <Reasons />;
    case "way":
      return <Ways />;
    case "clock":
      return <Clocks ticket={ticket} />;
    case "until":
      return <DatePicker showTime={{ format: "HH:mm" }} minDate={dayjs()} style={{ width: "100%" }} />;
    case "team":
      return <Teams />;
    case "person":
      return <People />;
    case "problem":
      return <Tree kind="problems" />;
    case "product":
      return <Tree kind="products" />;
    case "region":
      return <Tree kind="regions" />;
  }
}

/** antd hands `value` and `onChange` to the child of a form item; these pass them on. */
type Given = Record<string, never>;

function Reasons(given: Given) {
  const lang = useLanguage();
  const options = REASONS.map((value) => ({ value, label: sayCode(status, `waiting.${value}`, lang) }));
  return <Radio.Group {...given} options={options} />;
}

function Ways(given: Given) {
  const lang = useLanguage();
  return (
    <Select {...given} options={WAYS.map((value) => ({ value, label: sayCode(outcome, value, lang) }))} />
  );
}

function Clocks({ ticket, ...given }: { ticket: TicketCard }) {
  const lang = useLanguage();
  const options = ticket.clocks
    .filter((one) => one.met_at === null && one.due_at)
    .map((one) => ({ value: one.clock, label: sayCode(clockWords, one.clock, lang) }));
  return <Select {...given} options={options} />;
}

function Teams(given: Given) {
  const teams = useReference("teams").map((team) => ({ value: team.code, label: team.name }));
  return <Select {...given} options={teams} allowClear />;
}

function People(given: Given) {
  const team = Form.useWatch("team") as string | undefined;
  const people = usePeople(team);
  const lang = useLanguage();
  const options = people.map((person) => ({
    value: person.id,
    label: `${person.name} · ${sayCode(presenceWords, person.presence, lang)}`,
  }));
  return <Select {...given} options={options} allowClear showSearch={{ optionFilterProp: "label" }} />;
}

function Tree({ kind, ...given }: { kind: "problems" | "products" | "regions" }) {
  const data = treeOf(useReference(kind));
  return (
    <TreeSelect
      {...given}
      treeData={data}
      treeDefaultExpandAll
      allowClear
      showSearch
      treeNodeFilterProp="title"
    />
  );
}
