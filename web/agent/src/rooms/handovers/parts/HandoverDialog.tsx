/** Handing a ticket on: why, and what was tried; the words outlive a closed dialog. */
import type { Handover, TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Alert, App, Form, Input, Modal, Radio, Select } from "antd";
import { useReference } from "../../../shell/reference.ts";
import { useHandOver } from "../queries.ts";
import { handovers } from "../words.ts";
import type { Way } from "./HandoverPanel.tsx";
import css from "./handovers.module.css";

const REASONS = {
  up: ["skill", "access", "defect", "decision", "other"],
  down: ["done", "missing", "not_ours", "other"],
  across: ["not_ours", "skill", "load", "other"],
} as const;
type Reason = (typeof REASONS)[Way][number];

interface Props {
  ticket: TicketCard;
  found: Handover;
  way: Way;
  onClose: () => void;
}

interface Typed {
  reason: Reason;
  tried: string;
  team?: string;
}

export function HandoverDialog({ ticket, found, way, onClose }: Props) {
  const t = useT(handovers);
  const { message } = App.useApp();
  const teams = useReference("teams").filter((team) => team.code !== ticket.team?.code);
  const [form] = Form.useForm<Typed>();
  const [kept, keep, clear] = useDraft(`handover.${ticket.number}`, "");
  const act = useHandOver(ticket.number);
  const send = (typed: Typed) =>
    act.mutate(
      { ...typed, direction: way },
      {
        onSuccess: () => {
          clear();
          message.success(t("sent"));
          onClose();
        },
      },
    );
  const to = way === "up" ? found.up?.name : (found.down_person?.name ?? found.down?.name);
  const title = way === "across" ? t("across") : t(way === "up" ? "upTo" : "downTo", { team: to ?? "" });
  const rules = [{ required: true, whitespace: true, message: t("needed") }];
  return (
    <Modal
      open
      title={title}
      okText={t("send")}
      cancelText={t("close")}
      okButtonProps={{ loading: act.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={480}
    >
      <Form form={form} layout="vertical" initialValues={{ tried: kept }} onFinish={send}>
        {way === "across" && (
          <Form.Item name="team" label={t("to")} rules={[{ required: true, message: t("needed") }]}>
            <Select options={teams.map((team) => ({ value: team.code, label: team.name }))} />
          </Form.Item>
        )}
        <Form.Item name="reason" label={t("reason")} rules={[{ required: true, message: t("needed") }]}>
          <Radio.Group
            className={css.reasons}
            options={REASONS[way].map((one) => ({ value: one, label: t(`reason.${one}`) }))}
          />
        </Form.Item>
        <Form.Item name="tried" label={t("tried")} extra={t("triedHint")} rules={rules}>
          <Input.TextArea
            autoSize={{ minRows: 4, maxRows: 12 }}
            maxLength={5000}
            onChange={(event) => keep(event.target.value)}
          />
        </Form.Item>
        {act.error && <Alert type="error" title={act.error.message} />}
      </Form>
    </Modal>
  );
}
