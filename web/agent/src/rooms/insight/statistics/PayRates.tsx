/** What an hour of each role costs: what the cost per ticket is taken from. */
import type { Pay } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { role } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { App, Button, Form, Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { usePay, useSetPay } from "./queries.ts";
import css from "./statistics.module.css";
import { statistics } from "./words.ts";

const ROLES = ["agent", "tech", "rd", "supervisor", "manager"] as const;

export function PayRates() {
  const t = useT(statistics);
  const [open, setOpen] = useState(false);
  const pay = usePay(open);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("pay")}</Button>
      {open && pay.data && <Rates pay={pay.data} onClose={() => setOpen(false)} />}
    </>
  );
}

type Given = Record<string, number | string | null | undefined>;

function Rates({ pay, onClose }: { pay: Pay; onClose: () => void }) {
  const t = useT(statistics);
  const lang = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Given>();
  const save = useSetPay();
  const roles = [...new Set([...ROLES, ...Object.keys(pay.rates)])];
  const send = ({ hours, currency, ...given }: Given) => {
    const rates = Object.fromEntries(
      roles.flatMap((name) => (given[name] ? [[name, Number(given[name])]] : [])),
    );
    save.mutate(
      { hours: Number(hours), currency: String(currency).toUpperCase(), rates },
      { onSuccess: onClose, onError: (error) => void message.error(error.message) },
    );
  };
  const need = [{ required: true }];
  return (
    <Modal
      open
      title={t("pay")}
      okText={t("save")}
      cancelText={t("cancel")}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className={css.faint}>{t("payHint")}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ hours: pay.hours, currency: pay.currency, ...pay.rates }}
        onFinish={send}
      >
        <div className={css.rates}>
          <Form.Item name="hours" label={t("hours")} rules={need}>
            <InputNumber min={0.5} max={24} />
          </Form.Item>
          <Form.Item
            name="currency"
            label={t("currency")}
            rules={[{ required: true, pattern: /^[A-Za-z]{3}$/ }]}
          >
            <Input maxLength={3} />
          </Form.Item>
          {roles.map((name) => (
            <Form.Item key={name} name={name} label={`${sayCode(role, name, lang)} · ${t("perHour")}`}>
              <InputNumber min={0} max={1_000_000} />
            </Form.Item>
          ))}
        </div>
      </Form>
    </Modal>
  );
}
