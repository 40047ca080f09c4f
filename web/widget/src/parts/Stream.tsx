import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { unrise } from "../attach.ts";
import { Icon } from "../icons.tsx";
import { unseen } from "../outbox.ts";
import type { State } from "../store.ts";
import type { FileRef, Message, Outgoing } from "../types.ts";
import { clockIn } from "../words/words.ts";
import type { Key } from "../words/zh-CN.ts";
import type { Shown } from "./Panel.tsx";

export function Stream({ desk, state }: Shown) {
  const { say, messages, rising, typing, talk } = state;
  const out = unseen(state.out, messages);
  const box = useRef<HTMLDivElement>(null);
  const near = useRef(true);
  const writing = typing > Date.now();
  const count = messages.length + out.length + rising.length + (writing ? 1 : 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is what moves it
  useLayoutEffect(() => {
    if (near.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  const read = talk?.read_by_agent ?? 0;
  const lastRead = messages.filter((one) => one.side === "visitor" && one.id <= read).at(-1)?.id;
  return (
    <div
      ref={box}
      class="stream"
      role="log"
      aria-live="off"
      aria-label={say("log")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
      tabIndex={0}
      onScroll={(event) => {
        const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
        near.current = scrollHeight - scrollTop - clientHeight < 80;
      }}
    >
      {messages.map((message, at) => (
        <Said
          key={message.id}
          message={message}
          before={messages[at - 1]}
          state={state}
          base={desk.base}
          read={message.id === lastRead}
        />
      ))}
      {out.map((one) => (
        <Going key={one.key} one={one} state={state} desk={desk} />
      ))}
      {rising.map((one) => (
        <p key={one.key} class={`event ${one.why ? "bad" : ""}`} role="status">
          {one.why ?? say("uploading", { name: one.name })}{" "}
          {one.why && (
            <button type="button" onClick={() => unrise(desk.store, one.key)}>
              {say("drop1")}
            </button>
          )}
        </p>
      ))}
      {writing && (
        <div class="dots" role="img" aria-label={say("typing", { name: talk?.agent?.name || say("agent") })}>
          <i />
          <i />
          <i />
        </div>
      )}
      <Announce state={state} />
    </div>
  );
}

const EVENTS = new Set(["answered", "transferred", "taken_over", "ended", "callback", "message_left"]);
const LINES = new Set(["ended", "callback", "message_left"]);

/** A code of the server as a sentence; a code from a newer server says nothing. */
export function eventIn(state: State, message: Message): string {
  if (!EVENTS.has(message.text)) return "";
  const key = (LINES.has(message.text) ? `${message.text}Line` : message.text) as Key;
  return state.say(key, { name: message.name || state.say("agent") });
}

const RUN = 5 * 60_000;

interface Shape {
  message: Message;
  before?: Message | undefined;
  state: State;
  base: string;
  read?: boolean;
}

export function Said({ message, before, state, base, read }: Shape) {
  const { say, language } = state;
  const at = clockIn(language, message.at);
  if (message.side === "system") {
    const said = eventIn(state, message);
    return said ? (
      <p class="event">
        {said} · {at}
      </p>
    ) : null;
  }
  const mine = message.side === "visitor";
  const more =
    before?.side === message.side &&
    before.name === message.name &&
    Date.parse(message.at) - Date.parse(before.at) < RUN;
  return (
    <div class={`said ${mine ? "mine" : ""} ${more ? "more" : ""}`}>
      {!more && (
        <span class="by">
          <span class={mine ? "sr" : ""}>{mine ? say("you") : message.name || say("agent")} </span>
          <time dateTime={message.at}>{at}</time>
        </span>
      )}
      <Words text={message.text} files={message.files} base={base} />
      {read && <span class="way">{say("read")}</span>}
    </div>
  );
}

function Going({ one, state, desk }: { one: Outgoing; state: State; desk: Shown["desk"] }) {
  const { say } = state;
  return (
    <div class="said mine">
      <Words text={one.text} files={one.files} base={desk.base} />
      <span class={`way ${one.failed ? "bad" : ""}`} role={one.failed ? "alert" : undefined}>
        {one.failed ? say("notSent", { why: one.failed }) : say("sending")}
        {one.failed && (
          <>
            <button type="button" onClick={() => desk.post.again(one.key)}>
              {say("again")}
            </button>
            <button type="button" onClick={() => desk.discard(one)}>
              {say("drop1")}
            </button>
          </>
        )}
      </span>
    </div>
  );
}

const LINK = /(https?:\/\/[^\s<>"'，。；！？、）】」]+)/;

/** Addresses within words can be followed. */
function linked(text: string) {
  return text.split(LINK).map((part, at) =>
    at % 2 ? (
      <a key={at} href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

const ONLY_EMOJI = /^(?:\p{Extended_Pictographic}\uFE0F?\s*){1,3}$/u;

function Words({ text, files, base }: { text: string; files: FileRef[]; base: string }) {
  return (
    <>
      {text && <div class={`text ${ONLY_EMOJI.test(text) ? "big" : ""}`}>{linked(text)}</div>}
      {files.map((file) => (
        <Attached key={file.id} file={file} base={base} />
      ))}
    </>
  );
}

/** A picture is shown where the page's policy lets it, else it is a file like any other. */
function Attached({ file, base }: { file: FileRef; base: string }) {
  const address = file.address && new URL(file.address, base).href;
  const [plain, setPlain] = useState(!file.type?.startsWith("image/") || !file.address);
  if (!plain) {
    return (
      <a class="text pic" href={address} target="_blank" rel="noreferrer">
        <img src={address} alt={file.name} crossOrigin="anonymous" onError={() => setPlain(true)} />
      </a>
    );
  }
  return (
    <div class="text files">
      <a href={address} target="_blank" rel="noreferrer" download={file.name}>
        <Icon of="file" size={18} /> {file.name}
        <small>{Math.max(1, Math.round(file.size / 1024))} KB</small>
      </a>
    </div>
  );
}

/** A screen reader hears a new message once, without the whole talk again. */
function Announce({ state }: { state: State }) {
  const { say, messages } = state;
  const last = messages.at(-1);
  const seen = useRef(last?.id);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!last || last.id === seen.current) return;
    seen.current = last.id;
    if (last.side === "agent")
      setSaid(`${say("newMessage", { name: last.name || say("agent") })} ${last.text}`);
    if (last.side === "system") setSaid(eventIn(state, last));
  }, [last, say, state]);
  return (
    <span class="sr" role="status">
      {said}
    </span>
  );
}
