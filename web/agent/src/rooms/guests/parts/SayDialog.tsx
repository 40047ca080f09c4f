import type { GuestInvitation } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Alert, App, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useSay } from "../queries.ts";
import { guests } from "../words.ts";

interface Props {
  number: string;
  asked: GuestInvitation;
  onClose: () => void;
}

export function SayDialog({ number, asked, onClose }: Props) {
  const t = useT(guests);
  const { message } = App.useApp();
  const [text, keep, clear] = useDraft(`guest.${asked.id}`, "");
  const [judged, setJudged] = useState(false);
  const act = useSay(number, asked.id);
  const send = () => {
    setJudged(true);
    if (!text.trim()) return;
    act.mutate(text.trim(), {
      onSuccess: () => {
        clear();
        message.success(t("done"));
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={`${t("say")} · ${asked.guest.name}`}
      okText={t("sendWords")}
      cancelText={t("close")}
      okButtonProps={{ loading: act.isPending }}
      onOk={send}
      onCancel={onClose}
      width={480}
    >
      <Form layout="vertical">
        <Form.Item
          extra={t("sayHint")}
          validateStatus={judged && !text.trim() ? "error" : undefined}
          help={judged && !text.trim() ? t("needed") : undefined}
        >
          <Input.TextArea
            autoFocus
            aria-label={t("say")}
            autoSize={{ minRows: 4, maxRows: 12 }}
            maxLength={5000}
            value={text}
            onChange={(event) => keep(event.target.value)}
          />
        </Form.Item>
        {act.error && <Alert type="error" title={act.error.message} />}
      </Form>
    </Modal>
  );
}
