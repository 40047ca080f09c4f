import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, Form, Modal, Radio } from "antd";
import { type LinkKind, useLink } from "../queries.ts";
import { links } from "../words.ts";
import { Finder } from "./Finder.tsx";
import css from "./links.module.css";

interface Props {
  ticket: TicketCard;
  open: boolean;
  onClose: () => void;
}

interface Typed {
  kind: LinkKind;
  other: string;
}

export function LinkDialog({ ticket, open, onClose }: Props) {
  const t = useT(links);
  const { message } = App.useApp();
  const act = useLink(ticket.number);
  const close = () => {
    act.reset();
    onClose();
  };
  return (
    <Modal
      open={open}
      title={`${t("add")} · ${ticket.number}`}
      okText={t("add")}
      cancelText={t("cancel")}
      okButtonProps={{ htmlType: "submit", form: "link", loading: act.isPending }}
      onCancel={close}
      destroyOnHidden
      width={520}
    >
      <Form<Typed>
        id="link"
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: "related" }}
        onFinish={(typed) =>
          act.mutate(typed, {
            onSuccess: () => {
              void message.success(t("linked"));
              close();
            },
          })
        }
      >
        <Form.Item name="other" label={t("title")} rules={[{ required: true, message: t("find") }]}>
          <Finder ticket={ticket} />
        </Form.Item>
        <Form.Item name="kind" label={t("kind")}>
          <Radio.Group
            className={css.kinds}
            options={[
              { value: "related", label: t("related") },
              { value: "duplicate", label: t("duplicate") },
              { value: "parent", label: t("asParent") },
              { value: "child", label: t("asChild") },
            ]}
          />
        </Form.Item>
        {act.error && <Alert type="error" title={act.error.message} role="alert" />}
      </Form>
    </Modal>
  );
}
