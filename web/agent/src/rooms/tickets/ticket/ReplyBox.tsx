/** Words to the customer, or a note for colleagues. Drafts keep themselves; `/` brings scripts; files by paste or drop. */
import { PaperClipOutlined } from "@ant-design/icons";
import { freshKey } from "@shouwen/kit/api/key.ts";
import type { TicketCard } from "@shouwen/kit/api/types.ts";
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
  ticket: TicketCard;
  onSend: (out: Outgoing) => void;
  ref: Ref<ReplyHandle>;
}

export function ReplyBox({ ticket, onSend, ref }: Props) {
  const t = useT(talk);
  const mayReply = ticket.may.includes("reply");
  const mayNote = ticket.may.includes("note");
  const [wanted, setWanted] = useState<Kind>("public");
  const kind: Kind = mayReply && (wanted === "public" || !mayNote) ? "public" : "note";
  const [text, setText, clear] = useDraft(`${kind}.${ticket.number}`, "");
  const uploads = useUploads();
  const [over, setOver] = useState(false);
  const area = useRef<TextAreaRef>(null);
  const menu = useScriptMenu(ticket.number, kind === "public" ? text : "", setText);
  useImperativeHandle(ref, () => ({
    focus: (next) => {
      setWanted(next);
      area.current?.focus();
    },
    script: () => setText(text && !text.endsWith(" ") ? `${text} /` : `${text}/`),
  }));
  if (!mayReply && !mayNote) {
    return <p className={css.shut}>{t(ticket.may.includes("reopen") ? "closedBox" : "noReply")}</p>;
  }
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
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") send();
    if (event.key === "Escape") area.current?.blur();
  };
  const take = (files: FileList | undefined) => uploads.add([...(files ?? [])]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the clip button does the same by keyboard
    <div
      className={`${css.box} ${kind === "note" ? css.noteBox : ""} ${over ? css.over : ""}`}
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
      {mayReply && mayNote && (
        <div className={css.boxTop}>
          <Segmented
            size="small"
            value={kind}
            onChange={(value) => setWanted(value as Kind)}
            options={[
              { value: "public", label: t("toCustomer") },
              { value: "note", label: t("inside") },
            ]}
          />
        </div>
      )}
      <Input.TextArea
        ref={area}
        variant="borderless"
        value={text}
        autoSize={{ minRows: 2, maxRows: 10 }}
        placeholder={over ? t("dropHere") : t(kind === "note" ? "noteHint" : "replyHint")}
        aria-label={t(kind === "note" ? "inside" : "toCustomer")}
        onChange={(event) => setText(event.target.value)}
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
        <Button type={kind === "note" ? "default" : "primary"} size="small" disabled={!ready} onClick={send}>
          {t(kind === "note" ? "saveNote" : "send")}
        </Button>
      </div>
    </div>
  );
}
