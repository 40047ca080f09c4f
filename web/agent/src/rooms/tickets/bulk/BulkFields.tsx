/** What a bulk action asks. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { level, outcome } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Form, Input, Select } from "antd";
import { useReference } from "../../../shell/reference.ts";
import { usePeople } from "../queries.ts";
import { WAYS } from "../ticket/verbs.ts";
import { type BulkVerb, useIncidents } from "./queries.ts";
import { bulk } from "./words.ts";

const LEVELS = ["urgent", "high", "normal", "low"];

export function BulkFields({ verb, numbers }: { verb: BulkVerb; numbers: string[] }) {
  const t = useT(bulk);
  const lang = useLanguage();
  const needed = [{ required: true, message: t("required") }];
  switch (verb) {
    case "assign":
      return <Whom />;
    case "level":
      return (
        <Form.Item name="level" label={t("level")} rules={needed}>
          <Select options={LEVELS.map((code) => ({ value: code, label: sayCode(level, code, lang) }))} />
        </Form.Item>
      );
    case "note":
    case "reply":
      return <Words hint={verb === "reply" ? t("replyHint") : undefined} needed />;
    case "solve":
      return (
        <>
          <Form.Item name="way" label={t("way")} rules={needed}>
            <Select options={WAYS.map((code) => ({ value: code, label: sayCode(outcome, code, lang) }))} />
          </Form.Item>
          <Words hint={t("solveHint")} />
        </>
      );
    case "void":
      return (
        <Form.Item name="reason" label={t("reason")} rules={needed} extra={t("reasonHint")}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} autoFocus />
        </Form.Item>
      );
    case "merge":
      return (
        <Form.Item name="into" label={t("into")} rules={needed} extra={t("intoHint")}>
          <Select options={numbers.map((value) => ({ value, label: value }))} />
        </Form.Item>
      );
    case "incident":
      return <Which />;
  }
}

function Words({ hint, needed }: { hint?: string | undefined; needed?: boolean }) {
  const t = useT(bulk);
  return (
    <Form.Item
      name="text"
      label={t("text")}
      extra={hint}
      rules={needed ? [{ required: true, whitespace: true, message: t("required") }] : []}
    >
      <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} autoFocus />
    </Form.Item>
  );
}

function Whom() {
  const t = useT(bulk);
  const form = Form.useFormInstance();
  const teams = useReference("teams").map((team) => ({ value: team.code, label: team.name }));
  const team = Form.useWatch("team") as string | undefined;
  const people = usePeople(team).map((person) => ({ value: person.id, label: person.name }));
  return (
    <>
      <Form.Item name="team" label={t("team")} rules={[{ required: true, message: t("required") }]}>
        <Select options={teams} onChange={() => form.setFieldValue("person", undefined)} />
      </Form.Item>
      <Form.Item name="person" label={t("person")}>
        <Select options={people} allowClear showSearch={{ optionFilterProp: "label" }} />
      </Form.Item>
      <Form.Item name="reason" label={t("reason")} extra={t("reasonHint")}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </>
  );
}

function Which() {
  const t = useT(bulk);
  const found = useIncidents().data?.items ?? [];
  return (
    <Form.Item name="incident" label={t("which")} rules={[{ required: true, message: t("required") }]}>
      <Select
        notFoundContent={t("noIncident")}
        options={found.map((each) => ({ value: each.id, label: each.title }))}
      />
    </Form.Item>
  );
}
