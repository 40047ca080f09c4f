/** More words and files; what is typed survives a reload. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { type Kept, portal } from "../../shell/api.ts";
import { useConfig } from "../../shell/config.ts";
import { Field } from "../../shell/Field.tsx";
import { Files } from "../../shell/Files.tsx";
import { trouble } from "../../shell/trouble.ts";
import css from "./follow.module.css";
import { useVerb } from "./queries.ts";
import { follow as words } from "./words.ts";

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36)).join("");
}

export function Write({ follow }: { follow: string }) {
  const t = useT(words);
  const { limits } = useConfig();
  const place = `shouwen.portal.words.${follow.slice(-16)}`;
  const [text, setText] = useState(() => sessionStorage.getItem(place) ?? "");
  const [files, setFiles] = useState<Kept[]>([]);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [said, setSaid] = useState("");
  const key = useRef(newKey());
  useEffect(() => sessionStorage.setItem(place, text), [place, text]);
  const write = useVerb(
    follow,
    () => portal.write(follow, { text, files: files.map((file) => file.key), client_key: key.current }),
    () => {
      setText("");
      setFiles([]);
      setSaid(t("sent"));
      key.current = newKey();
    },
  );
  return (
    <form
      noValidate
      className={css.panel}
      onSubmit={(event) => {
        event.preventDefault();
        const empty = !text.trim() && files.length === 0;
        setMissing(empty);
        if (!empty) write.mutate(undefined);
      }}
    >
      <Field label={t("write")} hint={t("writeHint")} fault={missing ? t("writeMissing") : undefined}>
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={limits.description}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setMissing(false);
            setSaid("");
          }}
        />
      </Field>
      <Files kept={files} right={{ follow }} onChange={setFiles} onBusy={setBusy} />
      <div role="alert">{write.error && <p className={css.wrong}>{trouble(write.error)}</p>}</div>
      <div className={css.actions}>
        <Button type="primary" htmlType="submit" loading={write.isPending} disabled={busy}>
          {t("send")}
        </Button>
        <span role="status" className={css.said}>
          {said}
        </span>
      </div>
    </form>
  );
}
