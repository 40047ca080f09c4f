/** Words to the customer, or a note for colleagues. Drafts keep themselves; `/` brings words, `@` colleagues. */
import { PaperClipOutlined } from "@ant-design/icons";
import { freshKey } from "@shouwen/kit/api/key.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Button, Input, Segmented, Tooltip, Upload } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type Ref, useImperativeHandle, useMemo, useRef, useState } from "react";
import { Attached } from "./Attached.tsx";
import { Meanwhile, Typists, useMeanwhile } from "./Meanwhile.tsx";
import { MentionMenu, useMentionMenu } from "./mentions/MentionMenu.tsx";
import css from "./messages.module.css";
import type { Kind, Outgoing } from "./outbox.ts";
import { PromiseOffer, usePromise } from "./promise/PromiseOffer.tsx";
import { ScriptMenu, useScriptMenu } from "./ScriptMenu.tsx";
import { gap, type Place, unfilled } from "./scripts.ts";
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
  /** the talk, where there is no ticket */
  contact?: number | undefined;
  may: string[];
  /** said instead of the box where one may write nothing */
  shut?: string;
  /** Enter sends, as people are used to in a chat */
  quick?: boolean;
  onType?: () => void;
  /** runs a macro; without it only words are offered */
  onRun?: (macro: number) => void;
  /** what was said so far: a colleague's answer meanwhile is shown before one's own goes out */
  messages?: Parameters<typeof useMeanwhile>[0];
  /** where others who type are heard */
  room?: string;
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

export function ReplyBox(props: Props) {
  const { of, number, contact, may, shut, quick, onType, onRun, messages, room, onSend, ref } = props;
  const t = useT(talk);
  const kinds = RIGHTS.flatMap(([right, one]) => (may.includes(right) ? [one] : []));
  const [wanted, setWanted] = useState<Kind>("public");
  const kind: Kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? "public");
  const [text, setText, clear] = useDraft(`${kind}.${of}`, "");
  const uploads = useUploads();
  const [over, setOver] = useState(false);
  const area = useRef<TextAreaRef>(null);
  const place: Place = useMemo(() => ({ number, contact }), [number, contact]);
  const insert = (next: string) => {
    setText(next);
    const found = gap(next);
    if (found) setTimeout(() => area.current?.resizableTextArea?.textArea.setSelectionRange(...found));
  };
  const scripts = useScriptMenu(place, kind === "public" ? text : "", insert, onRun);
  const mentions = useMentionMenu(place, text, kind !== "public", setText);
  const promise = usePromise(text, kind === "public" && may.includes("promise"));
  const meanwhile = useMeanwhile(messages, kind === "public" && text !== "");
  useImperativeHandle(ref, () => ({
    focus: (next) => {
      setWanted(next);
      area.current?.focus();
    },
    script: () => setText(text && !text.endsWith(" ") ? `${text} /` : `${text}/`),
  }));
  if (kinds.length === 0) return <p className={css.shut}>{shut ?? t("noReply")}</p>;
  const ready = (text.trim() !== "" || uploads.done.length > 0) && !uploads.busy;
  const send = (anyway = false) => {
    if (!ready || (meanwhile.newer && !anyway)) return;
    meanwhile.know();
    onSend({
      client_key: freshKey(),
      kind,
      text: text.trim(),
      files: uploads.done,
      at: new Date().toISOString(),
      ...(promise.promise !== undefined && { promise: new Date(promise.promise).toISOString() }),
    });
    promise.drop();
    clear();
    uploads.clear();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || scripts.onKeyDown(event) || mentions.onKeyDown(event)) return;
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
      <ScriptMenu menu={scripts} />
      <MentionMenu menu={mentions} />
      <Meanwhile newer={meanwhile.newer} onKnow={meanwhile.know} onSend={() => send(true)} />
      {room && <Typists room={room} />}
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
        <PromiseOffer of={promise} />
        <Button
          type={kind === "public" ? "primary" : "default"}
          size="small"
          disabled={!ready || meanwhile.newer !== undefined}
          onClick={() => send()}
        >
          {t(kind === "note" ? "saveNote" : "send")}
        </Button>
      </div>
    </div>
  );
}
