/** Above the reply box while messages are being chosen: how many, and the ticket to open of them. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Alert, App, Button, Form, Input, Modal, TreeSelect } from "antd";
import { useState } from "react";
import { pickIn } from "../../../../shell/picking.ts";
import { treeOf, useReference } from "../../../../shell/reference.ts";
import css from "./split.module.css";
import { split } from "./words.ts";

interface Props {
  ticket: TicketCard;
  chosen: number[];
}

interface Typed {
  subject: string;
  problem_type?: string;
}

export function SplitBar({ ticket, chosen }: Props) {
  const t = useT(split);
  const [asked, ask] = useState(false);
  return (
    <div className={css.splitBar} role="toolbar" aria-label={t("title")}>
      <span aria-live="polite">{t("hint", { n: chosen.length })}</span>
      <Button size="small" onClick={() => pickIn(undefined)}>
        {t("cancel")}
      </Button>
      <Button size="small" type="primary" disabled={chosen.length === 0} onClick={() => ask(true)}>
        {t("open")}
      </Button>
      <Modal
        open={asked}
        title={`${t("title")} · ${ticket.number}`}
        okText={t("open")}
        cancelText={t("cancel")}
        okButtonProps={{ htmlType: "submit", form: "split" }}
        onCancel={() => ask(false)}
        destroyOnHidden
        width={520}
      >
        <SplitForm ticket={ticket} chosen={chosen} />
      </Modal>
    </div>
  );
}

function SplitForm({ ticket, chosen }: Props) {
  const t = useT(split);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useQueryClient();
  const problems = treeOf(useReference("problems"));
  const act = useMutation({
    mutationFn: (typed: Typed) =>
      take(
        api.POST("/tickets/{number}/split", {
          params: { path: { number: ticket.number } },
          body: { ...typed, messages: chosen },
        }),
      ),
    onSuccess: ({ number }) => {
      void message.success(t("done", { number }));
      void client.invalidateQueries({ queryKey: ["ticket", ticket.number] });
      void client.invalidateQueries({ queryKey: ["tickets"] });
      pickIn(undefined);
      void navigate({ to: "/tickets/$number", params: { number } });
    },
  });
  return (
    <Form<Typed>
      id="split"
      layout="vertical"
      requiredMark={false}
      disabled={act.isPending}
      initialValues={ticket.problem ? { problem_type: ticket.problem.code } : {}}
      onFinish={(typed) => act.mutate(typed)}
    >
      <p>{t("explain", { n: chosen.length })}</p>
      <Form.Item
        name="subject"
        label={t("subject")}
        rules={[{ required: true, whitespace: true, message: t("required") }]}
      >
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <Form.Item name="problem_type" label={t("problem")}>
        <TreeSelect
          treeData={problems}
          treeDefaultExpandAll
          showSearch
          treeNodeFilterProp="title"
          allowClear
        />
      </Form.Item>
      {act.error && <Alert type="error" title={act.error.message} role="alert" />}
    </Form>
  );
}
