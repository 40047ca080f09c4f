/** On a ticket's page: raise it to a major incident, or go to the one that it is. */
import { AlertOutlined } from "@ant-design/icons";
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNavigate } from "@tanstack/react-router";
import { Alert, App, Button, Form, Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { useIncidents, useRaise } from "../queries.ts";
import { incidents } from "../words.ts";
import { bodyOf, Fields, type Typed } from "./Fields.tsx";

const OPEN = ["new", "assigned", "open", "waiting"];

export function RaiseIncident({ ticket }: { ticket: TicketCard }) {
  const t = useT(incidents);
  const can = useCan();
  const navigate = useNavigate();
  const [asked, ask] = useState(false);
  const found = useIncidents().data?.items.find((each) => each.ticket?.number === ticket.number);
  if (found) {
    return (
      <Button
        size="small"
        icon={<AlertOutlined />}
        title={t("isOne")}
        onClick={() => void navigate({ to: "/incidents/$id", params: { id: String(found.id) } })}
      >
        {t("title")}
      </Button>
    );
  }
  if (!can("tickets.incident") || !OPEN.includes(ticket.status)) return null;
  return (
    <>
      <Button size="small" icon={<AlertOutlined />} onClick={() => ask(true)}>
        {t("raise")}
      </Button>
      <Modal
        open={asked}
        title={`${t("raise")} · ${ticket.number}`}
        okText={t("raise")}
        cancelText={t("cancel")}
        okButtonProps={{ htmlType: "submit", form: "raise" }}
        onCancel={() => ask(false)}
        destroyOnHidden
        width={560}
      >
        <RaiseForm ticket={ticket} />
      </Modal>
    </>
  );
}

function RaiseForm({ ticket }: { ticket: TicketCard }) {
  const t = useT(incidents);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const act = useRaise();
  const begun: Partial<Typed> = {
    title: ticket.subject,
    since: dayjs(ticket.opened_at),
    ...(ticket.problem ? { problem_type: ticket.problem.code } : {}),
    ...(ticket.product ? { product: ticket.product.code } : {}),
    ...(ticket.region ? { region: ticket.region.code } : {}),
  };
  /** The dialog goes as soon as the ticket is known to be one, before its own answer is heard. */
  const send = (typed: Typed) =>
    void act.mutateAsync({ ...bodyOf(typed), ticket: ticket.number }).then(
      (made) => {
        void message.success(t("raised"));
        void navigate({ to: "/incidents/$id", params: { id: String(made.id) } });
      },
      () => undefined,
    );
  return (
    <Form<Typed>
      id="raise"
      layout="vertical"
      requiredMark={false}
      disabled={act.isPending}
      initialValues={begun}
      onFinish={send}
    >
      <Fields />
      {act.error && <Alert type="error" title={act.error.message} role="alert" />}
    </Form>
  );
}
