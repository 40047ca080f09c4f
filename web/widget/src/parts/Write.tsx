import { useEffect, useRef, useState } from "preact/hooks";
import { attach } from "../attach.ts";
import { Icon } from "../icons.tsx";
import { later } from "./later.tsx";
import type { Shown } from "./Panel.tsx";

const Emoji = later(() => import("./Emoji.tsx").then((part) => part.Emoji));

export function Write({ desk, keep, state }: Shown) {
  const { say, talk } = state;
  const [text, setText] = useState(keep.get<string>("words") ?? "");
  const [smiling, setSmiling] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const shots = useRef<HTMLInputElement>(null);
  const touch = window.matchMedia("(pointer: coarse)").matches;
  const change = (next: string) => {
    setText(next);
    keep.set("words", next || undefined);
  };
  useEffect(() => area.current?.focus(), []);
  const send = () => {
    if (!text.trim()) return;
    desk.write(text.trim());
    change("");
    area.current?.focus();
  };
  const choose = (input: HTMLInputElement) => {
    void attach(desk, [...(input.files ?? [])]);
    input.value = "";
  };
  return (
    <div class="write">
      {smiling && (
        <Emoji
          say={say}
          onChoose={(one: string) => {
            change(text + one);
            area.current?.focus();
          }}
        />
      )}
      <textarea
        ref={area}
        rows={1}
        maxLength={4000}
        value={text}
        placeholder={say("hint")}
        aria-label={say("hint")}
        onInput={(event) => {
          change(event.currentTarget.value);
          desk.typing();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
        onPaste={(event) => {
          const pasted = [...(event.clipboardData?.files ?? [])];
          if (pasted.length === 0) return;
          event.preventDefault();
          void attach(desk, pasted);
        }}
      />
      <div class="row tools">
        <button
          type="button"
          class="tool"
          aria-label={say("emoji")}
          aria-expanded={smiling}
          onClick={() => setSmiling(!smiling)}
        >
          <Icon of="smile" />
        </button>
        <button
          type="button"
          class="tool"
          disabled={!talk}
          aria-label={say("attach")}
          onClick={() => files.current?.click()}
        >
          <Icon of="clip" />
        </button>
        {touch && (
          <button
            type="button"
            class="tool"
            disabled={!talk}
            aria-label={say("camera")}
            onClick={() => shots.current?.click()}
          >
            <Icon of="camera" />
          </button>
        )}
        <button type="button" class="go" aria-label={say("send")} disabled={!text.trim()} onClick={send}>
          <Icon of="send" />
        </button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={say("attach")}
        onChange={(event) => choose(event.currentTarget)}
      />
      <input
        ref={shots}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={say("camera")}
        onChange={(event) => choose(event.currentTarget)}
      />
    </div>
  );
}
