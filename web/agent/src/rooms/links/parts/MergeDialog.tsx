/** What merging will come to is said before it is done; across customers it has to be meant. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { useNavigate } from "@tanstack/react-router";
import { Alert, App, Checkbox, Form, Modal } from "antd";
import { useState } from "react";
import { useMerge, usePreview } from "../queries.ts";
import { links } from "../words.ts";
import { Finder } from "./Finder.tsx";
import css from "./links.module.css";

interface Props {
  ticket: TicketCard;
  open: boolean;
  onClose: () => void;
}

export function MergeDialog({ ticket, open, onClose }: Props) {
  const t = useT(links);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [into, choose] = useState<string>();
  const [sure, confirm] = useState(false);
  const act = useMerge(ticket.number);
  const seen = usePreview(ticket.number, into);
  const ready = seen.data && !seen.data.why && (seen.data.same_customer || sure);
  const close = () => {
    act.reset();
    choose(undefined);
    confirm(false);
    onClose();
  };
  const merge = () =>
    into &&
    act.mutate(
      { into, other_customer: sure },
      {
        onSuccess: () => {
          void message.success(t("merged", { number: into }));
          close();
          void navigate({ to: "/tickets/$number", params: { number: into } });
        },
      },
    );
  return (
    <Modal
      open={open}
      title={t("mergeTitle", { number: ticket.number })}
      okText={t("mergeDo")}
      cancelText={t("cancel")}
      okButtonProps={{ disabled: !ready, loading: act.isPending }}
      onOk={merge}
      onCancel={close}
      destroyOnHidden
      width={560}
    >
      <Form layout="vertical">
        <Form.Item label={t("mergeInto")} htmlFor="merge-into">
          <Finder
            id="merge-into"
            ticket={ticket}
            {...(into ? { value: into } : {})}
            onChange={(number) => {
              choose(number);
              confirm(false);
            }}
          />
        </Form.Item>
      </Form>
      {into && seen.error && <Alert type="error" title={seen.error.message} role="alert" />}
      {into && seen.data && <Preview seen={seen.data} sure={sure} onSure={confirm} />}
      {act.error && <Alert type="error" title={act.error.message} role="alert" />}
    </Modal>
  );
}

interface Seen {
  seen: NonNullable<ReturnType<typeof usePreview>["data"]>;
  sure: boolean;
  onSure: (sure: boolean) => void;
}

function Preview({ seen, sure, onSure }: Seen) {
  const t = useT(links);
  const named = useNamed();
  const about = {
    gone: seen.gone.ticket.number,
    kept: seen.kept.ticket.number,
    messages: seen.gone.messages,
    files: seen.gone.files,
    customer: named(seen.gone.ticket.customer.name),
  };
  if (seen.why) return <Alert type="warning" title={seen.why} role="alert" />;
  return (
    <div className={css.preview}>
      <p>{t("mergeWhat", about)}</p>
      {seen.same_customer && <p>{t("mergeFollow", about)}</p>}
      <p>{t("mergeUndo")}</p>
      {!seen.same_customer && (
        <Alert
          type="warning"
          role="alert"
          title={t("otherTitle")}
          description={
            <>
              <p>{t("otherText", about)}</p>
              <Checkbox checked={sure} onChange={(event) => onSure(event.target.checked)}>
                {t("sure")}
              </Checkbox>
            </>
          }
        />
      )}
    </div>
  );
}
