import { api, take } from "@shouwen/kit/api/client.ts";
import type { ContactCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { useQuery } from "@tanstack/react-query";
import { App, Form, Input, Modal, Select } from "antd";
import { useReference } from "../../../shell/reference.ts";
import { type Transfer, useDeed } from "../queries.ts";
import { desk } from "../words.ts";

const REASONS = ["skill", "language", "shift", "load", "customer", "other"] as const;
interface Fields {
  to: string;
  reason: Transfer["reason"];
}

/** To a team's queue or to a colleague, with the reason and what was tried. */
export function TransferDialog(props: { card: ContactCard; open: boolean; onClose: () => void }) {
  const t = useT(desk);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const teams = useReference("teams");
  const deed = useDeed(props.card.id);
  const [note, setNote, clear] = useDraft(`transfer.${props.card.id}`, "");
  const people = useQuery({
    queryKey: ["people", "seats", ""],
    queryFn: () => take(api.GET("/people", { params: { query: {} } })),
    enabled: props.open,
  });
  const staying = (people.data?.items ?? []).filter(
    (one) => !one.dismissed_at && one.id !== props.card.holder?.id,
  );
  const options = [
    { label: t("toTeam"), options: teams.map((one) => ({ value: `team:${one.code}`, label: one.name })) },
    { label: t("toPerson"), options: staying.map((one) => ({ value: `person:${one.id}`, label: one.name })) },
  ];
  const pass = ({ to, reason }: Fields) => {
    const [kind, value = ""] = to.split(":");
    const whom = { team: kind === "team" ? value : null, person: kind === "person" ? Number(value) : null };
    deed.mutate(
      { verb: "transfer", body: { ...whom, reason, note: note.trim() } },
      {
        onSuccess: () => {
          clear();
          void message.success(t("passed"));
          props.onClose();
        },
        onError: (error) => void message.error(error.message),
      },
    );
  };
  return (
    <Modal
      open={props.open}
      title={t("transferTitle")}
      okText={t("pass")}
      cancelText={t("cancel")}
      confirmLoading={deed.isPending}
      destroyOnHidden
      onCancel={props.onClose}
      onOk={form.submit}
    >
      <Form form={form} layout="vertical" onFinish={pass} requiredMark={false}>
        <Form.Item
          name="to"
          label={t("transferTitle")}
          rules={[{ required: true, message: t("transferTitle") }]}
        >
          <Select showSearch={{ optionFilterProp: "label" }} options={options} />
        </Form.Item>
        <Form.Item name="reason" label={t("reason")} rules={[{ required: true, message: t("reason") }]}>
          <Select options={REASONS.map((one) => ({ value: one, label: t(one) }))} />
        </Form.Item>
        <Form.Item label={t("tried")} extra={t("triedHint")} htmlFor="tried">
          <Input.TextArea
            id="tried"
            rows={3}
            maxLength={5000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
