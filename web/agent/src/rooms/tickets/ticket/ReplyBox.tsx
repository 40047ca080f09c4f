/** Words to the customer, or a note for colleagues. Drafts keep themselves; `/` brings scripts; files by paste or drop. */
import { PaperClipOutlined } from "@ant-design/icons";
import { freshKey } from "@shouwen/kit/api/key.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Button, Input, Segmented, Tooltip, Upload } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { Attached } from "./Attached.tsx";
import css from "./messages.module.css";
import type { Kind, Outgoing } from "./outbox.ts";
import { ScriptMenu, useScriptMenu } from "./ScriptMenu.tsx";
import { unfilled } from "./scripts.ts";
import { useUploads } from "./uploads.ts";
import { talk } from "./words.ts";

export interface ReplyHandle {
  focus: (kind: Kind) => void;
  script: () => void;
}

interface Props {
  /** names the drafts */
  of: string;
  /** the ticket whose scripts are at hand */
  number?: string | undefined;
  may: string[];
  /** said instead of the box where one may write nothing */
  shut?: string;
  /** Enter sends, as people are used to in a chat */
  quick?: boolean;
  onType?: () => void;
  onSend: (out: Outgoing) => void;
  ref: Ref<ReplyHandle>;
}

const RIGHTS: [string, Kind][] = [
  ["reply", "public"],
  ["whisper", "whisper"],
  ["note", "note"],
];
const NAMES = { public: "toCustomer", whisper: "whisperTo", note: "inside" } as const;
const HINTS = { public: "replyHint", whisper: "whisperHint", note: "noteHint" } as const;

export function ReplyBox({ of, number, may, shut, quick, onType, onSend, ref }: Props) {
  const t = useT(talk);
  const kinds = RIGHTS.flatMap(([right, one]) => (may.includes(right) ? [one] : []));
  const [wanted, setWanted] = useState<Kind>("public");
  const kind: Kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? "public");
  const [text, setText, clear] = useDraft(`${kind}.${of}`, "");
  const uploads = useUploads();
  const [over, setOver] = useState(false);
  const area = useRef<TextAreaRef>(null);
  const menu = useScriptMenu(number, kind === "public" ? text : "", setText);
  useImperativeHandle(ref, () => ({
    focus: (next) => {
      setWanted(next);
      area.current?.focus();
    },
    script: () => setText(text && !text.endsWith(" ") ? `${text} /` : `${text}/`),
  }));
  if (kinds.length === 0) return <p className={css.shut}>{shut ?? t("noReply")}</p>;
  const ready = (text.trim() !== "" || uploads.done.length > 0) && !uploads.busy;
  const send = () => {
    if (!ready) return;
    onSend({
      client_key: freshKey(),
      kind,
      text: text.trim(),
      files: uploads.done,
      at: new Date().toISOString(),
    });
    clear();
    uploads.clear();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || menu.onKeyDown(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey || (quick && !event.shiftKey))) {
      event.preventDefault();
      send();
    }
    if (event.key === "Escape") area.current?.blur();
  };
  const take = (files: FileList | undefined) => uploads.add([...(files ?? [])]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the clip button does the same by keyboard
    <div
      className={`${css.box} ${kind !== "public" ? css.noteBox : ""} ${over ? css.over : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <ScriptMenu menu={menu} />
      {kinds.length > 1 && (
        <div className={css.boxTop}>
          <Segmented
            size="small"
            value={kind}
            onChange={(value) => setWanted(value as Kind)}
            options={kinds.map((one) => ({ value: one, label: t(NAMES[one]) }))}
          />
        </div>
      )}
      <Input.TextArea
        ref={area}
        variant="borderless"
        value={text}
        autoSize={{ minRows: 2, maxRows: 10 }}
        placeholder={over ? t("dropHere") : t(quick && kind === "public" ? "quickHint" : HINTS[kind])}
        aria-label={t(NAMES[kind])}
        onChange={(event) => {
          setText(event.target.value);
          if (kind === "public") onType?.();
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => event.clipboardData.files.length > 0 && take(event.clipboardData.files)}
      />
      {unfilled(text).length > 0 && (
        <p className={css.unfilled} role="status">
          {t("fillIn", { names: unfilled(text).join(" ") })}
        </p>
      )}
      <Attached uploads={uploads} />
      <div className={css.boxFoot}>
        <Upload multiple showUploadList={false} beforeUpload={(file) => uploads.add([file])}>
          <Tooltip title={t("attach", { mb: uploads.largestMb })}>
            <Button
              type="text"
              size="small"
              icon={<PaperClipOutlined />}
              aria-label={t("attach", { mb: uploads.largestMb })}
            />
          </Tooltip>
        </Upload>
        <Button
          type={kind === "public" ? "primary" : "default"}
          size="small"
          disabled={!ready}
          onClick={send}
        >
          {t(kind === "note" ? "saveNote" : "send")}
        </Button>
      </div>
    </div>
  );
}
