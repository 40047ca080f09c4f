/** When a resource is not to be booked: the times that stand, and a new one. */
import type { AppointmentResource } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Alert, Button, DatePicker, Form, Input, Modal } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useAddBlock, useBlocks, useDropBlock } from "../queries.ts";
import { appointments } from "../words.ts";
import list from "./list.module.css";

const AHEAD_DAYS = 180;

interface Fields {
  time: [Dayjs, Dayjs];
  reason?: string;
}

export function BlockDialog({ resource, onClose }: { resource?: AppointmentResource; onClose: () => void }) {
  const t = useT(appointments);
  return (
    <Modal
      open={resource !== undefined}
      title={resource && t("blockTitle", { name: resource.name })}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
    >
      {resource && <Inside resource={resource} />}
    </Modal>
  );
}

function Inside({ resource }: { resource: AppointmentResource }) {
  const t = useT(appointments);
  const lang = useLanguage();
  const [form] = Form.useForm<Fields>();
  const [from] = useState(() => dayjs().startOf("day"));
  const add = useAddBlock(resource.id);
  const drop = useDropBlock();
  const all = useBlocks(from.toISOString(), from.add(AHEAD_DAYS, "day").toISOString()).data ?? [];
  const own = all.filter((block) => block.resource === resource.id);
  const send = ({ time, reason }: Fields) =>
    add.mutate(
      {
        starts_at: time[0].second(0).millisecond(0).toISOString(),
        ends_at: time[1].second(0).millisecond(0).toISOString(),
        reason: reason?.trim() ?? "",
      },
      { onSuccess: () => form.resetFields() },
    );
  return (
    <>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={add.isPending}
        onFinish={send}
      >
        <Form.Item
          name="time"
          label={`${t("from")} – ${t("to")}`}
          rules={[{ required: true, message: t("required") }]}
        >
          <DatePicker.RangePicker
            showTime={{ format: "HH:mm", minuteStep: 15 }}
            format="YYYY-MM-DD HH:mm"
            style={{ width: "100%" }}
          />
        </Form.Item>
        <Form.Item name="reason" label={t("blockReason")}>
          <Input maxLength={80} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t("block")}
        </Button>
        {add.error && <Alert type="error" title={add.error.message} role="alert" />}
      </Form>
      {own.length > 0 && (
        <ul className={list.list} style={{ marginTop: 16 }}>
          {own.map((block) => (
            <li key={block.id} className={list.item}>
              <div>{block.reason || t("blocked")}</div>
              <div>
                {moment(block.starts_at, lang)} – {moment(block.ends_at, lang)}
              </div>
              <Button type="link" size="small" onClick={() => drop.mutate(block.id)}>
                {t("drop")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
