/** What stands beside the talk: a call back, a message instead, the transcript, and earlier talks. */
import { useEffect, useState } from "preact/hooks";
import type { PastTalk, Talk } from "../types.ts";
import { clockIn } from "../words/words.ts";
import type { Key } from "../words/zh-CN.ts";
import type { Shown } from "./Panel.tsx";
import { Said } from "./Stream.tsx";

export function Aside(props: Shown) {
  switch (props.state.view) {
    case "callback":
      return (
        <Form
          {...props}
          title="callbackTitle"
          hint="callbackHint"
          field="phoneNeeded"
          type="tel"
          send={call}
        />
      );
    case "leave":
      return (
        <Form {...props} title="leaveTitle" hint="leaveHint" field="reach" type="text" words send={leave} />
      );
    case "transcript":
      return <Form {...props} title="transcript" field="email" type="email" send={post} />;
    default:
      return <History {...props} />;
  }
}

type Send = (props: Shown, value: string, text: string) => Promise<string>;

const call: Send = async ({ desk, keep, state }, phone) => {
  const begin = { problem_type: keep.get<string>("problem") ?? "", phone };
  if (!state.talk) await desk.beginNow(begin, keep.get<string>("draft") || state.say("callback"));
  await desk.ask("callback", { phone });
  for (const one of ["draft", "problem"]) keep.set(one, undefined);
  return state.say("callbackDone", { phone });
};

const leave: Send = async ({ desk, keep, state }, value, text) => {
  const reach = value.includes("@") ? { email: value } : { phone: value };
  if (!state.talk) await desk.beginNow({ problem_type: keep.get<string>("problem") ?? "", ...reach }, text);
  const { number } = await desk.ask<{ number: string }>("message", { text, ...reach });
  for (const one of ["draft", "problem"]) keep.set(one, undefined);
  return state.say("leaveDone", { number });
};

const post: Send = async ({ desk, state }, email) => {
  await desk.ask("transcript", { email });
  return state.say("transcriptSent", { email });
};

interface FormProps extends Shown {
  title: Key;
  hint?: Key;
  field: Key;
  type: "tel" | "text" | "email";
  words?: boolean;
  send: Send;
}

function Form({ title, hint, field, type, words, send, ...shown }: FormProps) {
  const { desk, keep, state } = shown;
  const { say } = state;
  const [value, setValue] = useState("");
  const [text, setText] = useState(words ? (keep.get<string>(state.talk ? "words" : "draft") ?? "") : "");
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    setBusy(true);
    send(shown, value.trim(), text.trim()).then(
      (told) => desk.store.set({ told, view: desk.store.state.talk ? "talk" : "start" }),
      (error) => {
        setWrong(desk.why(error));
        setBusy(false);
      },
    );
  };
  return (
    <form class="body" onSubmit={submit}>
      <p>
        <b>{say(title)}</b>
      </p>
      {hint && <p class="faint">{say(hint)}</p>}
      {words && (
        <label>
          {say("yourWords")}
          <textarea
            rows={4}
            required
            maxLength={4000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
      <label>
        {say(field)}
        <input
          {...({ type } as { type: "text" })}
          required
          maxLength={120}
          autocomplete={type === "text" ? "on" : type}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p class="bad" role="alert">
          {wrong}
        </p>
      )}
      <div class="row">
        <button type="submit" class="do" disabled={busy}>
          {say("submit")}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => desk.store.set({ view: state.talk ? "talk" : "start" })}
        >
          {say("cancel")}
        </button>
      </div>
    </form>
  );
}

function History({ desk, state }: Shown) {
  const { say, language } = state;
  const [past, setPast] = useState<PastTalk[]>();
  const [talk, setTalk] = useState<Talk>();
  const [wrong, setWrong] = useState("");
  useEffect(() => {
    desk.wire.get<{ items: PastTalk[] }>("/talks").then(
      ({ items }) => setPast(items),
      (error) => setWrong(desk.why(error)),
    );
  }, [desk]);
  const open = (id: string) =>
    desk.wire.get<Talk>(`/talks/${id}?after=0`).then(setTalk, (error) => setWrong(desk.why(error)));
  if (talk) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
      <div class="stream" role="log" aria-live="off" aria-label={say("log")} tabIndex={0}>
        {talk.messages.map((message, at) => (
          <Said
            key={message.id}
            message={message}
            before={talk.messages[at - 1]}
            state={state}
            base={desk.base}
          />
        ))}
      </div>
    );
  }
  return (
    <div class="body">
      <p>
        <b>{say("history")}</b>
      </p>
      {wrong && (
        <p class="bad" role="alert">
          {wrong}
        </p>
      )}
      {past?.length === 0 && <p class="faint">{say("noHistory")}</p>}
      <ul class="menu">
        {past?.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => open(one.id)}>
              {clockIn(language, one.began)}
              <small>{one.last?.text}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
