import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, DatePicker, Form, Modal, Select, TimePicker } from "antd";
import type { Dayjs } from "dayjs";
import { useAddShift, useEverybody } from "../queries.ts";
import { staff } from "../words.ts";

interface Fields {
  person: number;
  day: Dayjs;
  time: [Dayjs, Dayjs];
}

export function AddShift({ open, monday, onClose }: { open: boolean; monday: Dayjs; onClose: () => void }) {
  const t = useT(staff);
  const add = useAddShift();
  const people = useEverybody().map((person) => ({ value: person.id, label: person.name }));
  const required = [{ required: true, message: t("required") }];
  const send = ({ person, day, time: [from, to] }: Fields) => {
    const at = (time: Dayjs) => day.hour(time.hour()).minute(time.minute()).second(0).millisecond(0);
    const ends = at(to).isAfter(at(from)) ? at(to) : at(to).add(1, "day");
    add.mutate(
      { person, starts_at: at(from).toISOString(), ends_at: ends.toISOString() },
      { onSuccess: onClose },
    );
  };
  return (
    <Modal
      open={open}
      title={t("addShift")}
      okText={t("save")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "shift", loading: add.isPending }}
      onCancel={onClose}
      destroyOnHidden
      width={420}
    >
      <Form<Fields>
        id="shift"
        layout="vertical"
        requiredMark={false}
        initialValues={{ day: monday }}
        onFinish={send}
      >
        <Form.Item name="person" label={t("person")} rules={required}>
          <Select options={people} showSearch={{ optionFilterProp: "label" }} />
        </Form.Item>
        <Form.Item name="day" label={t("day")} rules={required}>
          <DatePicker style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item name="time" label={`${t("from")} – ${t("to")}`} rules={required}>
          <TimePicker.RangePicker format="HH:mm" minuteStep={15} order={false} style={{ width: "100%" }} />
        </Form.Item>
        {add.error && <Alert type="error" title={add.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}
