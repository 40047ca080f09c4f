/** When the work itself changed: there, and nowhere else, control limits begin anew. */
import type { ControlChart } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { App, Button, DatePicker, Form, Input, Modal, Popconfirm } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { dayName } from "../days.ts";
import { useDropShift, useNameShift } from "./queries.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

interface Props {
  figure: string;
  shifts: ControlChart["shifts"];
}

export function Shifts({ figure, shifts }: Props) {
  const t = useT(statistics);
  const lang = useLanguage();
  const can = useCan();
  const { message } = App.useApp();
  const drop = useDropShift();
  const [open, setOpen] = useState(false);
  const mine = can("standards.change");
  if (!mine && shifts.length === 0) return null;
  return (
    <div className={css.entered}>
      {shifts.length > 0 && <h3>{t("shifts")}</h3>}
      <ul>
        {shifts.map((shift) => (
          <li key={shift.id}>
            {dayName(shift.on, lang)} · {shift.name}
            {mine && (
              <Popconfirm
                title={t("dropSure")}
                okText={t("drop")}
                cancelText={t("cancel")}
                onConfirm={() =>
                  drop.mutate(shift.id, { onError: (error) => void message.error(error.message) })
                }
              >
                <Button size="small" type="text" danger>
                  {t("drop")}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {mine && <Button onClick={() => setOpen(true)}>{t("shift")}</Button>}
      {open && <NameShift figure={figure} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface Given {
  on: Dayjs;
  name: string;
}

function NameShift({ figure, onClose }: { figure: string; onClose: () => void }) {
  const t = useT(statistics);
  const { message } = App.useApp();
  const [form] = Form.useForm<Given>();
  const save = useNameShift();
  const send = ({ on, name }: Given) =>
    save.mutate(
      { figure, on: on.format("YYYY-MM-DD"), name },
      { onSuccess: onClose, onError: (error) => void message.error(error.message) },
    );
  return (
    <Modal
      open
      title={t("shift")}
      okText={t("save")}
      cancelText={t("cancel")}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className={css.faint}>{t("shiftHint")}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ on: dayjs() }}
        onFinish={send}
      >
        <Form.Item name="on" label={t("shiftOn")} rules={[{ required: true }]}>
          <DatePicker allowClear={false} maxDate={dayjs()} />
        </Form.Item>
        <Form.Item name="name" label={t("shiftName")} rules={[{ required: true, whitespace: true, max: 80 }]}>
          <Input maxLength={80} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
