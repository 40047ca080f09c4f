import type { Appointment } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, App, DatePicker, Form, Modal, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useMove, useResources } from "../queries.ts";
import { span } from "../span.ts";
import { appointments } from "../words.ts";
import css from "./agenda.module.css";
import { SlotChips } from "./SlotChips.tsx";
import { trouble } from "./trouble.ts";

interface Props {
  appointment: Appointment;
  open: boolean;
  onClose: () => void;
}

export function MoveDialog({ appointment: one, open, onClose }: Props) {
  const t = useT(appointments);
  const lang = useLanguage();
  const { message } = App.useApp();
  const move = useMove(one.id);
  const serving = (useResources().data ?? []).filter((each) => each.serves.includes(one.kind));
  const [day, setDay] = useState<Dayjs>(dayjs(one.starts_at));
  const [resource, setResource] = useState<number>();
  const [at, setAt] = useState<string>();
  const send = () => {
    if (!at) return;
    move.mutate(
      { starts_at: at, ...(resource ? { resource } : {}) },
      {
        onSuccess: (made) => {
          void message.success(t("moved", { when: span(made, lang), who: made.who }));
          onClose();
        },
        onError: () => setAt(undefined),
      },
    );
  };
  return (
    <Modal
      open={open}
      title={t("moveTitle", { number: one.number })}
      okText={t("moveNow")}
      cancelText={t("back")}
      okButtonProps={{ disabled: !at, loading: move.isPending }}
      onOk={send}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form layout="vertical">
        <div className={css.two}>
          <Form.Item label={t("date")}>
            <DatePicker
              value={day}
              allowClear={false}
              minDate={dayjs()}
              style={{ width: "100%" }}
              onChange={(to) => {
                if (to) setDay(to);
                setAt(undefined);
              }}
            />
          </Form.Item>
          <Form.Item label={t("who")}>
            <Select
              allowClear
              value={resource}
              placeholder={t("anyone")}
              options={serving.map((each) => ({ value: each.id, label: each.name }))}
              onChange={(to) => {
                setResource(to);
                setAt(undefined);
              }}
            />
          </Form.Item>
        </div>
        <Form.Item label={t("slot")}>
          <SlotChips
            looking={{ kind: one.kind, resource, region: one.region || undefined, moving: one.id }}
            day={day}
            value={at}
            onChange={setAt}
          />
        </Form.Item>
      </Form>
      {move.error && <Alert type="error" title={trouble(move.error)} role="alert" />}
    </Modal>
  );
}
