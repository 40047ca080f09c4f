import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useRetire, useRollBack } from "./queries.ts";
import { takesNow } from "./VersionRow.tsx";
import { versions } from "./words.ts";

interface Props {
  version: StandardMap;
  onClose: () => void;
}

/** One action: the version before is in force again. */
export function RollBackDialog({ version, onClose }: Props) {
  const t = useT(versions);
  const { message } = App.useApp();
  const back = useRollBack(version.id);
  const [reason, setReason] = useState("");
  const go = () =>
    back.mutate(reason, {
      onSuccess: ({ in_force }) => {
        void message.success(in_force ? t("rolledBack", { n: in_force.version }) : t("rolledOff"));
        onClose();
      },
    });
  return (
    <Modal
      open
      title={t("rollBackTitle", { n: version.version })}
      okText={t("rollBack")}
      cancelText={t("cancel")}
      okButtonProps={{ danger: true, disabled: !reason.trim(), loading: back.isPending }}
      onOk={go}
      onCancel={onClose}
    >
      <p>{t(takesNow(version) ? "rollBackHint" : "rollBackLater")}</p>
      <Form layout="vertical" style={{ marginTop: 12 }}>
        <Form.Item label={t("reason")} extra={t("reasonHint")}>
          <Input
            value={reason}
            maxLength={200}
            autoFocus
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
      {back.error && <Alert type="error" title={back.error.message} role="alert" />}
    </Modal>
  );
}

/** No new tickets any more. */
export function RetireDialog({ version, onClose }: Props) {
  const t = useT(versions);
  const { message } = App.useApp();
  const retire = useRetire(version.id);
  const go = () =>
    retire.mutate(undefined, {
      onSuccess: () => {
        void message.success(t("retired", { n: version.version }));
        onClose();
      },
    });
  return (
    <Modal
      open
      title={t("retireTitle", { n: version.version })}
      okText={t("retire")}
      cancelText={t("cancel")}
      okButtonProps={{ danger: true, loading: retire.isPending }}
      onOk={go}
      onCancel={onClose}
    >
      <p>{t("retireHint")}</p>
      {retire.error && <Alert type="error" title={retire.error.message} role="alert" />}
    </Modal>
  );
}
