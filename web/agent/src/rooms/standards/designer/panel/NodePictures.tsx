import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { App, Button } from "antd";
import { useRef } from "react";
import { useSaid } from "../../said.ts";
import type { Picture } from "../document.ts";
import { Pair } from "../fields/Typed.tsx";
import { addressOf, shrunk } from "../pictures.ts";
import css from "./panel.module.css";
import { panel } from "./words.ts";

interface Props {
  value: Picture[] | undefined;
  onChange: (value: Picture[]) => void;
}

/** What shows how it is done: chosen, dropped or pasted here. */
export function NodePictures({ value = [], onChange }: Props) {
  const t = useT(panel);
  const said = useSaid();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: FileList | null) => {
    const made: Picture[] = [];
    for (const file of files ?? []) {
      const data = await shrunk(file);
      const name = file.name.replace(/\.\w+$/, "");
      if (data && ![...value, ...made].some((one) => one.data === data))
        made.push({ name: { zh: name, en: name }, data });
      if (!data) void message.error(t("notPicture", { name: file.name }));
    }
    if (made.length > 0) onChange([...value, ...made]);
  };
  const put = (at: number, name: Picture["name"]) =>
    onChange(value.map((one, n) => (n === at ? { ...one, name } : one)));
  return (
    <section
      className={css.pictures}
      aria-label={t("pictures")}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void add(event.dataTransfer.files);
      }}
      onPaste={(event) => event.clipboardData.files.length > 0 && void add(event.clipboardData.files)}
    >
      <p className={css.sub}>
        {t("pictures")} <small>{t("picturesHint")}</small>
      </p>
      {value.map((picture, at) => (
        <figure key={picture.data.slice(-64)}>
          <img src={addressOf(picture)} alt={said(picture.name)} />
          <Pair
            label={t("pictureName")}
            bare
            value={picture.name}
            needed
            onChange={(name) => put(at, name ?? { zh: "", en: "" })}
          />
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={t("dropPicture")}
            title={t("dropPicture")}
            onClick={() => onChange(value.filter((_, n) => n !== at))}
          />
        </figure>
      ))}
      <div>
        <Button size="small" type="text" icon={<PlusOutlined />} onClick={() => input.current?.click()}>
          {t("addPicture")}
        </Button>
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          multiple
          hidden
          aria-label={t("addPicture")}
          onChange={(event) => {
            void add(event.target.files);
            event.target.value = "";
          }}
        />
      </div>
    </section>
  );
}
