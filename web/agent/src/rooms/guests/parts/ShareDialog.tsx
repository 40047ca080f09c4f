/** Which messages of the talk a guest may see; what was shown stays shown. */
import type { GuestInvitation } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Alert, App, Checkbox, Modal } from "antd";
import { useState } from "react";
import { useMessages, useShare } from "../queries.ts";
import { guests } from "../words.ts";
import css from "./guests.module.css";

interface Props {
  number: string;
  asked: GuestInvitation;
  onClose: () => void;
}

export function ShareDialog({ number, asked, onClose }: Props) {
  const t = useT(guests);
  const { message } = App.useApp();
  const messages = useMessages(number);
  const act = useShare(number, asked.id);
  const [chosen, choose] = useState<number[]>([]);
  const before = new Set(asked.lines.map((line) => line.id));
  return (
    <Modal
      open
      title={`${t("share")} · ${asked.guest.name}`}
      okText={t("share")}
      cancelText={t("close")}
      okButtonProps={{ disabled: chosen.length === 0, loading: act.isPending }}
      onOk={() =>
        act.mutate(chosen, {
          onSuccess: () => {
            message.success(t("done"));
            onClose();
          },
        })
      }
      onCancel={onClose}
      width={560}
    >
      <p className={css.faint}>{t("shareHint")}</p>
      <Query of={messages}>
        {(items) => (
          <ul className={css.messages}>
            {items
              .filter((one) => one.kind !== "event")
              .map((one) => (
                <li key={one.id}>
                  <Checkbox
                    disabled={before.has(one.id)}
                    checked={before.has(one.id) || chosen.includes(one.id)}
                    onChange={(event) =>
                      choose((all) =>
                        event.target.checked ? [...all, one.id] : all.filter((id) => id !== one.id),
                      )
                    }
                  >
                    <span className={css.faint}>
                      {one.author_name} · <Ago at={one.at} />
                    </span>
                    <span className={css.words}>{one.text}</span>
                    {one.files.map((file) => (
                      <span key={file.id} className={css.faint}>
                        {file.name}
                      </span>
                    ))}
                  </Checkbox>
                </li>
              ))}
          </ul>
        )}
      </Query>
      {act.error && <Alert type="error" title={act.error.message} />}
    </Modal>
  );
}
