import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { clock as clockWords, outcome, presence as presenceWords, status } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { DatePicker, Form, Input, Radio, Select, TreeSelect } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { useSmall } from "../../../shell/small.ts";
import { usePeople } from "../queries.ts";
import { type Named, useLevels, useWays } from "./choices.ts";
import { type FIELDS, type FieldName, REASONS, type Verb } from "./verbs.ts";
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
  if (name === "until" && verb === "promise") return "promiseUntil";
  if (name === "team") return "toTeam";
  return name === "person" ? "toPerson" : name;
}

function extraOf(verb: Verb, name: FieldName, t: ReturnType<typeof useT<keyof (typeof talk)["en"]>>) {
  if (name === "text" && verb === "plan") return t("planHint");
  if (name === "text" && verb === "solve") return t("solveHint");
  if (name === "text" && verb === "promise") return t("promiseHint");
  if (name === "text" && verb === "wait") return t("waitHint");
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
      return <OneOf named={useWays} ticket={ticket} />;
    case "level":
      return <OneOf named={useLevels} ticket={ticket} />;
    case "clock":
      return <Clocks ticket={ticket} />;
    case "until":
      return <Until ticket={ticket} />;
    case "team":
      return <Teams ticket={ticket} />;
    case "person":
      return <People ticket={ticket} />;
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
type Of = { ticket: TicketCard };

function Reasons(given: Given) {
  const lang = useLanguage();
  const options = REASONS.map((value) => ({ value, label: sayCode(status, `waiting.${value}`, lang) }));
  return <Radio.Group {...given} options={options} />;
}

/** One of what the ticket's standard names. */
function OneOf({ ticket, named, ...given }: Of & { named: (ticket: TicketCard) => Named[] }) {
  const lang = useLanguage();
  const options = named(ticket).map(({ code, name }) => ({
    value: code,
    label: name ? (lang === "en" ? name.en : name.zh) : sayCode(outcome, code, lang),
  }));
  return <Select {...given} options={options} />;
}

/** The limits that run, each with its present moment. */
function Clocks({ ticket, ...given }: Of) {
  const lang = useLanguage();
  const options = ticket.clocks
    .filter((one) => one.state === "running" && one.due_at && one.clock !== "promise")
    .map((one) => ({
      value: one.clock,
      label: `${sayCode(clockWords, one.clock, lang)} · ${moment(one.due_at ?? "", lang)}`,
    }));
  return <Select {...given} options={options} />;
}

/** A moment later than the chosen limit's; a phone has a better wheel for it than a page can draw. */
function Until({ ticket, ...given }: Of) {
  const chosen = Form.useWatch("clock") as string | undefined;
  const due = ticket.clocks.find((one) => one.clock === chosen)?.due_at;
  const least = due && dayjs(due).isAfter(dayjs()) ? dayjs(due) : dayjs();
  const small = useSmall();
  if (small) return <Input {...given} type="datetime-local" min={least.format("YYYY-MM-DDTHH:mm")} />;
  return (
    <DatePicker
      {...given}
      showTime={{ format: "HH:mm" }}
      format="YYYY-MM-DD HH:mm"
      minDate={least}
      defaultPickerValue={least}
      needConfirm={false}
      showNow={false}
      style={{ width: "100%" }}
    />
  );
}

/** To another team means to whoever is chosen there, so a person chosen before is let go. */
function Teams({ ticket, ...given }: Of & { onChange?: (team: string | undefined) => void }) {
  const t = useT(talk);
  const form = Form.useFormInstance();
  const teams = useReference("teams").map((team) => ({ value: team.code, label: team.name }));
  return (
    <Select
      {...given}
      onChange={(team?: string) => {
        form.setFieldValue("person", undefined);
        given.onChange?.(team);
      }}
      placeholder={ticket.team && t("nowIs", { name: ticket.team.name })}
      options={teams}
      allowClear
    />
  );
}

/** Those of the chosen team, or of the ticket's own. */
function People({ ticket, ...given }: Of) {
  const t = useT(talk);
  const lang = useLanguage();
  const team = (Form.useWatch("team") as string | undefined) ?? ticket.team?.code;
  const options = usePeople(team).map((person) => ({
    value: person.id,
    label: `${person.name} · ${sayCode(presenceWords, person.presence, lang)}`,
  }));
  return (
    <Select
      {...given}
      options={options}
      placeholder={ticket.holder && t("nowIs", { name: ticket.holder.name })}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
    />
  );
}

/** What was said once can be set right, not taken back. */
function Tree({ kind, ...given }: { kind: "problems" | "products" | "regions" }) {
  const data = treeOf(useReference(kind));
  return <TreeSelect {...given} treeData={data} treeDefaultExpandAll showSearch treeNodeFilterProp="title" />;
}
