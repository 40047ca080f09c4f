import { FileOutlined } from "@ant-design/icons";
import type { ContactMessage, FileRef, Message } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { moment } from "@shouwen/kit/ui/time.ts";
import dayjs from "dayjs";
import { useSession } from "../../../shell/session.ts";
import { Said } from "./mentions/Said.tsx";
import css from "./messages.module.css";
import { split } from "./split/words.ts";
import { sideOf } from "./stream.ts";
import { talk } from "./words.ts";

export function Bubble({
  message,
  follows,
  customer,
  read,
}: {
  message: Message | ContactMessage;
  follows: boolean;
  /** the customer's name */
  customer: string;
  /** the customer has read up to here */
  read?: boolean | undefined;
}) {
  const t = useT(talk);
  const ts = useT(split);
  const { person } = useSession();
  const named = useNamed();
  const side = sideOf(message);
  const name = side === "customer" ? named(customer) : message.author_name;
  const mine = message.author === `person:${person.id}`;
  return (
    <article className={`${css.said} ${css[side] ?? ""} ${follows ? css.follows : ""}`}>
      {!follows && <Avatar name={name || "?"} tone={side === "customer" ? undefined : "me"} />}
      <div className={css.words}>
        {!follows && (
          <header className={css.by}>
            <b>{mine ? t("you") : name}</b>
            {side === "note" && (
              <Tag tone="note">{t(message.kind === "whisper" ? "whisperMark" : "noteMark")}</Tag>
            )}
            {"number" in message && message.number && <Tag>{ts("from", { number: message.number })}</Tag>}
            <time dateTime={message.at} title={moment(message.at)}>
              {dayjs(message.at).format("HH:mm")}
            </time>
          </header>
        )}
        <div className={css.text}>
          {side === "note" ? <Said text={message.text} /> : message.text}
          <Files files={message.files} />
        </div>
        {read && <small className={css.read}>{t("readMark")}</small>}
      </div>
    </article>
  );
}

function size(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function Files({ files }: { files: FileRef[] | ContactMessage["files"] }) {
  if (files.length === 0) return null;
  return (
    <ul className={css.files}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/api/v1/files/${file.id}`} target="_blank" rel="noreferrer">
            <FileOutlined /> {file.name} <small>{size(file.size)}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
