/** A macro being made or changed: its name, for whom, and its steps. */
import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Button, Form, Input, Modal, Radio, Select } from "antd";
import { useReference } from "../../../shell/reference.ts";
import { useSave } from "../queries.ts";
import { DOES, type Do, FIELDS, type Macro, NEEDED, type Step, sent } from "../steps.ts";
import { macros } from "../words.ts";
import css from "./macros.module.css";
import { StepField } from "./StepField.tsx";

interface Values {
  name: string;
  scope: Macro["scope"];
  team?: string;
  steps: Step[];
}

const MOST = 12;

export function Editor({ macro, onClose }: { macro: Macro | undefined; onClose: () => void }) {
  const t = useT(macros);
  const save = useSave();
  const [form] = Form.useForm<Values>();
  const scope = Form.useWatch("scope", form) ?? macro?.scope ?? "personal";
  const teams = useReference("teams").map((team) => ({ value: team.code, label: team.name }));
  const beginning = {
    name: macro?.name ?? "",
    scope: macro?.scope ?? "personal",
    steps: (macro?.steps as Step[] | undefined) ?? [{ do: "reply" } as Step],
    ...(macro?.team && { team: macro.team.code }),
  };
  const finish = ({ name, scope, team, steps }: Values) =>
    save.mutate(
      { id: macro?.id, typed: { name, scope, team: team ?? null, steps: steps.map(sent) } },
      { onSuccess: onClose },
    );
  const required = { required: true, message: t("required") };
  return (
    <Modal
      open
      title={macro ? `${t("change")} · ${macro.name}` : t("add")}
      okText={t("save")}
      cancelText={t("cancel")}
      closable={{ "aria-label": t("cancel") }}
      okButtonProps={{ htmlType: "submit", form: "macro", loading: save.isPending }}
      onCancel={onClose}
      width={640}
    >
      <Form<Values>
        id="macro"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={beginning}
        onFinish={finish}
      >
        <Form.Item name="name" label={t("name")} rules={[required]}>
          <Input maxLength={60} autoFocus />
        </Form.Item>
        <Form.Item name="scope" label={t("scope")}>
          <Radio.Group
            options={(["personal", "team", "all"] as const).map((value) => ({ value, label: t(value) }))}
          />
        </Form.Item>
        {scope === "team" && (
          <Form.Item name="team" label={t("whichTeam")} rules={[required]}>
            <Select options={teams} />
          </Form.Item>
        )}
        <Form.List name="steps">
          {(rows, { add, remove }) => (
            <>
              {rows.map((row, index) => (
                <OneStep
                  key={row.key}
                  at={row.name}
                  number={index + 1}
                  onRemove={rows.length > 1 ? () => remove(row.name) : undefined}
                />
              ))}
              {rows.length < MOST && (
                <Button className={css.add} icon={<PlusOutlined />} onClick={() => add({ do: "note" })}>
                  {t("addStep")}
                </Button>
              )}
            </>
          )}
        </Form.List>
        {save.error && <Alert type="error" role="alert" title={save.error.message} />}
      </Form>
    </Modal>
  );
}

interface StepProps {
  at: number;
  number: number;
  onRemove: (() => void) | undefined;
}

function OneStep({ at, number, onRemove }: StepProps) {
  const t = useT(macros);
  const form = Form.useFormInstance();
  const kind = (Form.useWatch(["steps", at, "do"], form) as Do | undefined) ?? "reply";
  return (
    <section className={css.step} aria-label={t("step", { n: number })}>
      <div className={css.stepTop}>
        <span>{number}.</span>
        <Form.Item name={[at, "do"]} noStyle>
          <Select
            aria-label={t("step", { n: number })}
            style={{ width: 180 }}
            options={DOES.map((value) => ({ value, label: t(`do.${value}`) }))}
          />
        </Form.Item>
        {onRemove && (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t("removeStep", { n: number })}
            onClick={onRemove}
          />
        )}
      </div>
      {FIELDS[kind].map((field) => (
        <StepField key={field} at={at} field={field} needed={NEEDED[kind].includes(field)} />
      ))}
    </section>
  );
}
