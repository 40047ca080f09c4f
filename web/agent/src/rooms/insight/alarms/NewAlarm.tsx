/** A new alarm: which reading, its two lines, whom it tells. Shares are typed in per cent, times in minutes. */
import type { AlarmNew, Figure } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Form, Input, InputNumber, Modal, Segmented, Select, Switch, TimePicker } from "antd";
import type { Dayjs } from "dayjs";
import { useColleagues, useRobots } from "../reports/queries.ts";
import { useAdd } from "./queries.ts";
import { kept, TYPED } from "./typed.ts";
import { alarmWords } from "./words.ts";

const WINDOWS = ["1h", "today", "24h", "7d"] as const;

interface Typed {
  name: string;
  reading: string;
  window: NonNullable<AlarmNew["window"]>;
  above: boolean;
  raise: number;
  clear: number;
  minutes: number;
  quiet?: [Dayjs, Dayjs] | null;
  people?: number[];
  robots?: number[];
  mail?: boolean;
}

const ofDay = (at: Dayjs | undefined) => (at ? at.hour() * 60 + at.minute() : null);

export function NewAlarm({ figures, onClose }: { figures: Figure[]; onClose: () => void }) {
  const t = useT(alarmWords);
  const add = useAdd();
  const people = useColleagues();
  const robots = useRobots();
  const [form] = Form.useForm<Typed>();
  const chosen = Form.useWatch("reading", form);
  const readings = figures.flatMap((figure) =>
    figure.readings.map((reading) => ({
      ...reading,
      value: `${figure.code}.${reading.code}`,
      group: figure.name,
    })),
  );
  const unit = readings.find((reading) => reading.value === chosen)?.unit ?? "count";
  const suffix = unit === "share" ? t("percent") : unit === "seconds" ? t("seconds") : undefined;
  const required = { required: true, message: t("required") };
  const save = (typed: Typed) => {
    const [figure = "", reading = ""] = typed.reading.split(".");
    const body: AlarmNew = {
      name: typed.name,
      figure,
      reading,
      window: typed.window,
      above: typed.above,
      raise_at: kept(typed.raise, unit),
      clear_at: kept(typed.clear, unit),
      minutes: typed.minutes,
      quiet_from: ofDay(typed.quiet?.[0]),
      quiet_to: ofDay(typed.quiet?.[1]),
      people: typed.people ?? [],
      robots: typed.robots ?? [],
      by_mail: typed.mail ?? false,
    };
    add.mutate(body, { onSuccess: onClose });
  };
  const someone = {
    validator: () =>
      (form.getFieldValue("people") ?? []).length + (form.getFieldValue("robots") ?? []).length > 0
        ? Promise.resolve()
        : Promise.reject(new Error(t("someone"))),
  };
  const line = (name: "raise" | "clear", label: string) => (
    <Form.Item name={name} label={label} rules={[required]}>
      <InputNumber min={-TYPED} max={TYPED} suffix={suffix} style={{ width: 160 }} />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t("add")}
      okText={t("save")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "alarm", loading: add.isPending }}
      onCancel={onClose}
    >
      <Form<Typed>
        id="alarm"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ reading: "backlog.count", window: "today", above: true, minutes: 5 }}
        onFinish={save}
      >
        <Form.Item name="name" label={t("name")} rules={[required]}>
          <Input maxLength={80} autoFocus />
        </Form.Item>
        <Form.Item name="reading" label={t("figure")} rules={[required]}>
          <Select
            showSearch
            optionFilterProp="label"
            options={readings.map((reading) => ({ value: reading.value, label: reading.name }))}
          />
        </Form.Item>
        <Form.Item name="window" label={t("window")}>
          <Select options={WINDOWS.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
        <Form.Item name="above" label={t("way")}>
          <Segmented
            options={[
              { value: true, label: t("above") },
              { value: false, label: t("below") },
            ]}
          />
        </Form.Item>
        {line("raise", t("raiseAt"))}
        {line("clear", t("clearAt"))}
        <Form.Item name="minutes" label={t("minutes")} rules={[required]}>
          <InputNumber min={0} max={1440} precision={0} />
        </Form.Item>
        <Form.Item name="quiet" label={t("quiet")} extra={t("quietHint")}>
          <TimePicker.RangePicker format="HH:mm" order={false} minuteStep={5} />
        </Form.Item>
        <Form.Item name="people" label={t("people")} rules={[someone]}>
          <Select mode="multiple" optionFilterProp="label" options={people.data ?? []} />
        </Form.Item>
        <Form.Item name="robots" label={t("groups")}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={(robots.data ?? []).map((robot) => ({ value: robot.id, label: robot.name }))}
          />
        </Form.Item>
        <Form.Item name="mail" label={t("byMail")} valuePropName="checked">
          <Switch />
        </Form.Item>
        {add.error && <Alert type="error" title={add.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}
