import type { Appointment, AppointmentReason } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Form, Input, Modal, Select } from "antd";
import { useCancel } from "../queries.ts";
import { appointments } from "../words.ts";

const REASONS: AppointmentReason[] = ["customer", "company", "absent", "duplicate", "other"];

interface Fields {
  reason: AppointmentReason;
  text?: string;
}

interface Props {
  appointment: Appointment;
  open: boolean;
  onClose: () => void;
}

export function CancelDialog({ appointment, open, onClose }: Props) {
  const t = useT(appointments);
  const lang = useLanguage();
  const cancel = useCancel(appointment.id);
  return (
    <Modal
      open={open}
      title={t("cancelTitle", { number: appointment.number })}
      okText={t("cancel")}
      cancelText={t("back")}
      okButtonProps={{
        htmlType: "submit",
        form: "cancel-appointment",
        danger: true,
        loading: cancel.isPending,
      }}
      onCancel={onClose}
      destroyOnHidden
      width={420}
    >
      <Form<Fields>
        id="cancel-appointment"
        layout="vertical"
        requiredMark={false}
        initialValues={{ reason: "customer" }}
        onFinish={({ reason, text }) =>
          cancel.mutate({ reason, text: text?.trim() ?? "" }, { onSuccess: onClose })
        }
      >
        <Form.Item name="reason" label={t("reason")} extra={t("cancelHint")}>
          <Select
            options={REASONS.map((value) => ({
              value,
              label: sayCode(appointments, `reason.${value}`, lang),
            }))}
          />
        </Form.Item>
        <Form.Item name="text" label={t("words")}>
          <Input maxLength={200} />
        </Form.Item>
        {cancel.error && <Alert type="error" title={cancel.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}
