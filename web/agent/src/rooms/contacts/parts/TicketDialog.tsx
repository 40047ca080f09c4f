import type { ContactCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { App, Form, Input, Modal, TreeSelect } from "antd";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { type TicketOut, useDeed } from "../queries.ts";
import { desk } from "../words.ts";

/** What the talk could not settle goes on as a ticket. */
export function TicketDialog(props: { card: ContactCard; open: boolean; onClose: () => void }) {
  const t = useT(desk);
  const { message } = App.useApp();
  const [form] = Form.useForm<TicketOut>();
  const problems = useReference("problems");
  const deed = useDeed(props.card.id);
  const { subject, problem } = props.card;
  const open = (body: TicketOut) =>
    deed.mutate(
      { verb: "ticket", body: { ...body, problem_type: body.problem_type ?? null } },
      {
        onSuccess: (made) => {
          void message.success(t("opened", { number: (made as { number: string }).number }));
          props.onClose();
        },
        onError: (error) => void message.error(error.message),
      },
    );
  return (
    <Modal
      open={props.open}
      title={t("ticketTitle")}
      okText={t("open")}
      cancelText={t("cancel")}
      confirmLoading={deed.isPending}
      destroyOnHidden
      onCancel={props.onClose}
      onOk={form.submit}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ subject, description: subject, problem_type: problem?.code }}
        onFinish={open}
      >
        <Form.Item name="subject" label={t("subject")} rules={[{ required: true, message: t("subject") }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="description"
          label={t("description")}
          rules={[{ required: true, message: t("description") }]}
        >
          <Input.TextArea rows={4} />
        </Form.Item>
        <Form.Item name="problem_type" label={t("problem")}>
          <TreeSelect treeData={treeOf(problems)} treeDefaultExpandAll allowClear />
        </Form.Item>
      </Form>
    </Modal>
  );
}
