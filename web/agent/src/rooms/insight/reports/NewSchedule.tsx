/** A new schedule: which report, when, to whom. */
import type { ReportScheduleNew } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Form, Modal, Segmented, Select, TimePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useTeams } from "../scope.ts";
import { useAdd, useColleagues, useRobots } from "./queries.ts";
import { KINDS } from "./search.ts";
import { reports } from "./words.ts";

interface Typed {
  kind: ReportScheduleNew["kind"];
  at: Dayjs;
  language: "zh-CN" | "en";
  team?: string;
  people?: number[];
  robots?: number[];
}

export function NewSchedule({ onClose }: { onClose: () => void }) {
  const t = useT(reports);
  const lang = useLanguage();
  const add = useAdd();
  const people = useColleagues();
  const robots = useRobots();
  const { teams } = useTeams();
  const [form] = Form.useForm<Typed>();
  const save = (typed: Typed) =>
    add.mutate(
      {
        kind: typed.kind,
        minute: typed.at.hour() * 60 + typed.at.minute(),
        language: typed.language,
        filters: typed.team ? { team: typed.team } : {},
        people: typed.people ?? [],
        robots: typed.robots ?? [],
      },
      { onSuccess: onClose },
    );
  const someone = {
    validator: () =>
      (form.getFieldValue("people") ?? []).length + (form.getFieldValue("robots") ?? []).length > 0
        ? Promise.resolve()
        : Promise.reject(new Error(t("someone"))),
  };
  return (
    <Modal
      open
      title={t("add")}
      okText={t("save")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "schedule", loading: add.isPending }}
      onCancel={onClose}
    >
      <Form<Typed>
        id="schedule"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          kind: "monthly",
          at: dayjs("08:00", "HH:mm"),
          language: lang === "en" ? "en" : "zh-CN",
        }}
        onFinish={save}
      >
        <Form.Item name="kind" label={t("kind")}>
          <Segmented options={KINDS.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
        <Form.Item name="at" label={t("at")} rules={[{ required: true, message: t("required") }]}>
          <TimePicker format="HH:mm" minuteStep={5} allowClear={false} />
        </Form.Item>
        <Form.Item name="team" label={t("scope")}>
          <Select
            allowClear
            placeholder={t("team")}
            options={teams.map((team) => ({ value: team.code, label: team.name }))}
          />
        </Form.Item>
        <Form.Item name="language" label={t("language")}>
          <Segmented
            options={[
              { value: "zh-CN", label: t("chinese") },
              { value: "en", label: t("english") },
            ]}
          />
        </Form.Item>
        <Form.Item name="people" label={t("people")} rules={[someone]}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={people.data ?? []}
            loading={people.isLoading}
          />
        </Form.Item>
        <Form.Item
          name="robots"
          label={t("groups")}
          extra={robots.data?.length === 0 ? t("noGroups") : undefined}
        >
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={(robots.data ?? []).map((robot) => ({ value: robot.id, label: robot.name }))}
          />
        </Form.Item>
        {add.error && <Alert type="error" title={add.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}
