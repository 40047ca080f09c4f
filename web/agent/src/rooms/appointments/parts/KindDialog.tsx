import type { AppointmentKind, AppointmentKindNew } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Form, Input, InputNumber, Modal, Select, Switch, TreeSelect } from "antd";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { useSaveKind } from "../queries.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";

const WAYS = ["callback", "visit", "onsite"] as const;
const USUAL: Partial<AppointmentKindNew> = {
  way: "onsite",
  minutes: 60,
  before_minutes: 0,
  after_minutes: 0,
  step_minutes: 30,
  lead_minutes: 60,
  horizon_days: 14,
  change_minutes: 120,
  self_service: true,
  reminders: [1440, 120],
  regions: [],
};
const NUMBERS = [
  ["minutes", "minutes", 5, 720],
  ["step_minutes", "step", 5, 240],
  ["before_minutes", "before", 0, 1440],
  ["after_minutes", "after", 0, 1440],
  ["lead_minutes", "lead", 0, 43_200],
  ["horizon_days", "horizon", 1, 180],
  ["change_minutes", "change", 0, 43_200],
] as const;

interface Props {
  open: boolean;
  kind?: AppointmentKind;
  onClose: () => void;
}

export function KindDialog({ open, kind, onClose }: Props) {
  const t = useT(appointments);
  return (
    <Modal
      open={open}
      title={t(kind ? "editKind" : "addKind")}
      okText={t("save")}
      cancelText={t("back")}
      okButtonProps={{ htmlType: "submit", form: "appointment-kind" }}
      onCancel={onClose}
      destroyOnHidden
      width={560}
    >
      {open && <KindForm key={kind?.code} kind={kind} onDone={onClose} />}
    </Modal>
  );
}

function KindForm({ kind, onDone }: { kind?: AppointmentKind; onDone: () => void }) {
  const t = useT(appointments);
  const lang = useLanguage();
  const save = useSaveKind(kind?.code);
  const teams = useReference("teams").map((each) => ({ value: each.id, label: each.name }));
  const skills = useReference("skills").map((each) => ({ value: each.code, label: each.name }));
  const regions = treeOf(useReference("regions"));
  const required = [{ required: true, message: t("required") }];
  const send = ({ code, way, ...rest }: AppointmentKindNew) => {
    const given = {
      ...rest,
      name_en: rest.name_en ?? "",
      skill: rest.skill ?? "",
      team_id: rest.team_id ?? null,
      reminders: (rest.reminders ?? []).map(Number),
    };
    save.mutate(kind ? given : { ...given, code, way }, { onSuccess: onDone });
  };
  return (
    <Form<AppointmentKindNew>
      id="appointment-kind"
      layout="vertical"
      requiredMark={false}
      initialValues={kind ? { ...kind, skill: kind.skill || undefined } : USUAL}
      disabled={save.isPending}
      onFinish={send}
    >
      <div className={css.two}>
        <Form.Item name="name" label={t("nameZh")} rules={required}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="name_en" label={t("nameEn")}>
          <Input maxLength={80} />
        </Form.Item>
        {!kind && (
          <Form.Item name="code" label={t("code")} extra={t("codeHint")} rules={required}>
            <Input maxLength={64} />
          </Form.Item>
        )}
        <Form.Item name="way" label={t("way")}>
          <Select
            disabled={Boolean(kind)}
            options={WAYS.map((value) => ({ value, label: sayCode(appointments, `way.${value}`, lang) }))}
          />
        </Form.Item>
        {NUMBERS.map(([name, word, min, max]) => (
          <Form.Item
            key={name}
            name={name}
            label={t(word)}
            rules={required}
            tooltip={name === "before_minutes" ? t("travelHint") : undefined}
          >
            <InputNumber min={min} max={max} precision={0} style={{ width: "100%" }} />
          </Form.Item>
        ))}
        <Form.Item name="self_service" label={t("selfService")} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="team_id" label={t("team")}>
          <Select allowClear placeholder={t("anyTeam")} options={teams} />
        </Form.Item>
        <Form.Item name="skill" label={t("skill")}>
          <Select allowClear placeholder={t("anyTeam")} options={skills} />
        </Form.Item>
      </div>
      <Form.Item name="regions" label={t("regions")}>
        <TreeSelect multiple allowClear treeData={regions} placeholder={t("everywhere")} />
      </Form.Item>
      <Form.Item name="reminders" label={t("reminders")} extra={t("remindersHint")}>
        <Select
          mode="tags"
          maxCount={5}
          options={[1440, 120, 60].map((value) => ({ value, label: String(value) }))}
        />
      </Form.Item>
      {save.error && <Alert type="error" title={save.error.message} role="alert" />}
    </Form>
  );
}
