/** Who keeps an indicator, and when it is looked at again. */
import type { Indicator } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { App, DatePicker, Form, InputNumber, Modal, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useChangeIndicator, usePeople } from "./queries.ts";
import { statistics } from "./words.ts";

interface Given {
  owner?: number;
  review?: Dayjs | null;
  every?: number | null;
}

export function KeepIndicator({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const t = useT(statistics);
  const { message } = App.useApp();
  const [form] = Form.useForm<Given>();
  const people = usePeople(true).data ?? [];
  const save = useChangeIndicator();
  const send = ({ owner, review, every }: Given) =>
    save.mutate(
      {
        figure: indicator.code,
        body: {
          owner_id: owner ?? null,
          review_on: review?.format("YYYY-MM-DD") ?? null,
          every_months: every ?? null,
        },
      },
      { onSuccess: onClose, onError: (error) => void message.error(error.message) },
    );
  const before: Given = {
    owner: indicator.owner?.id,
    review: indicator.review_on ? dayjs(indicator.review_on) : null,
    every: indicator.every_months,
  };
  return (
    <Modal
      open
      title={indicator.name}
      okText={t("save")}
      cancelText={t("cancel")}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={before} onFinish={send}>
        <Form.Item name="owner" label={t("owner")}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            options={people.map((person) => ({ value: person.id, label: person.name }))}
          />
        </Form.Item>
        <Form.Item name="review" label={t("reviewOn")}>
          <DatePicker />
        </Form.Item>
        <Form.Item name="every" label={t("every")}>
          <InputNumber min={1} max={60} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
