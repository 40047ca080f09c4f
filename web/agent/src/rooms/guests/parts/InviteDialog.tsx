import type { GuestChoices } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, Form, Modal, Select } from "antd";
import { useInvite } from "../queries.ts";
import { guests } from "../words.ts";

interface Props {
  number: string;
  choices: GuestChoices;
  onClose: () => void;
}

export function InviteDialog({ number, choices, onClose }: Props) {
  const t = useT(guests);
  const lang = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ task: string; guest: number }>();
  const act = useInvite(number);
  const first = choices.tasks[0];
  const near = choices.guests.find((one) => one.team === first?.team) ?? choices.guests[0];
  return (
    <Modal
      open
      title={t("invite")}
      okText={t("send")}
      cancelText={t("close")}
      okButtonProps={{ disabled: choices.guests.length === 0, loading: act.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={440}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ task: first?.code, guest: near?.id }}
        onFinish={(typed) =>
          act.mutate(typed, {
            onSuccess: () => {
              message.success(t("sent"));
              onClose();
            },
          })
        }
      >
        <Form.Item name="task" label={t("task")}>
          <Select
            options={choices.tasks.map((one) => ({
              value: one.code,
              label: lang === "en" ? one.name.en || one.name.zh : one.name.zh,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="guest"
          label={t("guest")}
          extra={choices.guests.length === 0 ? t("noGuests") : undefined}
        >
          <Select
            placeholder={t("choose")}
            options={choices.guests.map((one) => ({ value: one.id, label: `${one.name} · ${one.email}` }))}
          />
        </Form.Item>
        {act.error && <Alert type="error" title={act.error.message} />}
      </Form>
    </Modal>
  );
}
