/** Find a customer and choose them, for a merge by hand or for whose a talk or a ticket is. */
import { SearchOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Input, Modal } from "antd";
import { useState } from "react";
import { useSettled } from "../../../shell/settled.ts";
import { useFoundCustomers } from "../queries.ts";
import { customers } from "../words.ts";
import css from "./alike.module.css";
import { Brief } from "./Brief.tsx";

interface Props {
  title: string;
  verb: string;
  but: number;
  onPick: (id: number) => void;
  onClose: () => void;
}

export function Pick({ title, verb, but, onPick, onClose }: Props) {
  const t = useT(customers);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<number>();
  const words = useSettled(typed.trim());
  const found = useFoundCustomers(words.length < 2 ? "" : words);
  const rows = words.length < 2 ? [] : (found.data?.items ?? []).filter((one) => one.id !== but).slice(0, 8);
  return (
    <Modal
      open
      title={title}
      okText={verb}
      cancelText={t("cancel")}
      okButtonProps={{ disabled: chosen === undefined }}
      onOk={() => chosen !== undefined && onPick(chosen)}
      onCancel={onClose}
    >
      <Input
        autoFocus
        allowClear
        prefix={<SearchOutlined />}
        placeholder={t("find")}
        aria-label={t("find")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(undefined);
        }}
      />
      <div className={css.found} role="radiogroup" aria-label={title}>
        {rows.map((card) => (
          <label key={card.id} className={card.id === chosen ? css.chosen : undefined}>
            <input
              type="radio"
              name="customer"
              checked={card.id === chosen}
              onChange={() => setChosen(card.id)}
            />
            <Brief card={card} />
          </label>
        ))}
        {words.length >= 2 && found.isSuccess && rows.length === 0 && (
          <p className={css.faint}>{t("none", { q: words })}</p>
        )}
      </div>
    </Modal>
  );
}
