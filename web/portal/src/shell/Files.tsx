/** Choose files; each goes up at once, so that sending the words takes no time. */
import { CloseOutlined, PaperClipOutlined } from "@ant-design/icons";
import { say, useT } from "@shouwen/kit/i18n/words.ts";
import { Button } from "antd";
import { useRef, useState } from "react";
import { type Kept, portal, type Right } from "./api.ts";
import { useConfig } from "./config.ts";
import css from "./files.module.css";
import { trouble } from "./trouble.ts";
import { shell } from "./words.ts";

interface Props {
  kept: Kept[];
  right: Right;
  onChange: (change: (before: Kept[]) => Kept[]) => void;
  onBusy?: (busy: boolean) => void;
}

export function size(bytes: number): string {
  const mega = bytes / 1024 / 1024;
  return mega >= 1 ? `${Math.round(mega * 10) / 10} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

export function Files({ kept, right, onChange, onBusy }: Props) {
  const t = useT(shell);
  const { limits } = useConfig();
  const input = useRef<HTMLInputElement>(null);
  const [going, setGoing] = useState<string[]>([]);
  const [faults, setFaults] = useState<string[]>([]);

  const add = async (list: FileList | null) => {
    const chosen = [...(list ?? [])];
    const room = limits.files - kept.length;
    const fit = chosen.slice(0, room).filter((file) => file.size <= limits.file_bytes);
    const told = chosen
      .filter((file) => file.size > limits.file_bytes)
      .map((file) => say(shell, "fileTooBig", { name: file.name, size: size(limits.file_bytes) }));
    if (chosen.length > room) told.push(say(shell, "filesTooMany", { n: limits.files }));
    setFaults(told);
    onBusy?.(true);
    for (const file of fit) {
      setGoing((before) => [...before, file.name]);
      try {
        const up = await portal.keep(file, right);
        onChange((before) => [...before, up]);
      } catch (error) {
        const why = trouble(error) ?? "";
        setFaults((before) => [...before, say(shell, "fileFailed", { name: file.name, why })]);
      }
      setGoing((before) => before.filter((name) => name !== file.name));
    }
    onBusy?.(false);
    if (input.current) input.current.value = "";
  };

  return (
    <div>
      <ul className={css.list}>
        {kept.map((file) => (
          <li key={file.key} className={css.file}>
            <PaperClipOutlined />
            <span className={css.name}>{file.name}</span>
            <span className={css.size}>{size(file.size)}</span>
            <button
              type="button"
              className={css.remove}
              aria-label={t("fileRemove", { name: file.name })}
              onClick={() => onChange((before) => before.filter((one) => one.key !== file.key))}
            >
              <CloseOutlined />
            </button>
          </li>
        ))}
        {going.map((name) => (
          <li key={name} className={css.file} role="status">
            <span className={css.name}>{t("fileGoing", { name })}</span>
          </li>
        ))}
      </ul>
      <div className={css.row}>
        <Button
          icon={<PaperClipOutlined />}
          onClick={() => input.current?.click()}
          disabled={kept.length >= limits.files || going.length > 0}
        >
          {t("addFile")}
        </Button>
        <span className={css.hint}>{t("fileHint", { n: limits.files, size: size(limits.file_bytes) })}</span>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t("addFile")}
        onChange={(event) => void add(event.target.files)}
      />
      <div role="alert">
        {faults.map((fault) => (
          <p key={fault} className={css.fault}>
            {fault}
          </p>
        ))}
      </div>
    </div>
  );
}
