/** Choose what it is about, say what happened; out of hours a message instead. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { State } from "../store.ts";
import { clockIn, waitIn } from "../words/words.ts";
import type { Shown } from "./Panel.tsx";

export function Start({ desk, keep, state }: Shown) {
  const { say, site, language, told } = state;
  const [problem, setProblem] = useState(keep.get<string>("problem") ?? "");
  const [text, setText] = useState(keep.get<string>("draft") ?? "");
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is what brings the box
  useEffect(() => area.current?.focus(), [problem]);
  const choose = (code: string) => {
    setProblem(code);
    keep.set("problem", code || undefined);
  };
  const begin = (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    for (const one of ["draft", "problem"]) keep.set(one, undefined);
    const said = { ...(name.trim() && { name: name.trim() }), ...(phone.trim() && { phone: phone.trim() }) };
    desk.begin({ problem_type: problem, ...said }, text.trim());
  };
  const chosen = site?.menu.find((one) => one.code === problem);
  if (!site) return null;
  return (
    <div class="body">
      {told && <p role="status">{told}</p>}
      <p class="hello">{site.greeting[language] || say("hello")}</p>
      <Hours state={state} />
      {!chosen ? (
        <>
          <p class="faint">{say("choose")}</p>
          <ul class="menu">
            {site.menu.map((one) => (
              <li key={one.code}>
                <button type="button" onClick={() => choose(one.code)}>
                  {one.name[language] || one.name["zh-CN"] || one.code}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <form onSubmit={begin}>
          <p class="row">
            <button type="button" class="plain" onClick={() => choose("")}>
              {say("back")}
            </button>
            <b>{chosen.name[language] || chosen.name["zh-CN"]}</b>
          </p>
          <label>
            {say("yourWords")}
            <textarea
              ref={area}
              rows={4}
              required
              maxLength={4000}
              value={text}
              onInput={(event) => {
                setText(event.currentTarget.value);
                keep.set("draft", event.currentTarget.value || undefined);
              }}
            />
          </label>
          {site.open && (
            <>
              <label>
                {say("name")}
                <input
                  autocomplete="name"
                  maxLength={60}
                  value={name}
                  onInput={(event) => setName(event.currentTarget.value)}
                />
              </label>
              <label>
                {say("phone")}
                <input
                  type="tel"
                  autocomplete="tel"
                  maxLength={32}
                  value={phone}
                  onInput={(event) => setPhone(event.currentTarget.value)}
                />
              </label>
            </>
          )}
          {site.open ? (
            <button type="submit" class="do">
              {say("begin")}
            </button>
          ) : (
            <p class="row">
              <button
                type="button"
                class="do"
                onClick={() => text.trim() && desk.store.set({ view: "leave" })}
              >
                {say("leaveTitle")}
              </button>
              <button type="button" class="plain" onClick={() => desk.store.set({ view: "callback" })}>
                {say("callback")}
              </button>
            </p>
          )}
        </form>
      )}
    </div>
  );
}

function Hours({ state }: { state: State }) {
  const { say, site, language } = state;
  if (!site) return null;
  if (!site.open) {
    const at = site.opens_at ? say("opensAt", { at: clockIn(language, site.opens_at) }) : say("shutLeave");
    return (
      <p class="faint">
        {say("shut")}。{at}
      </p>
    );
  }
  if (site.waiting === 0) return <p class="faint">{say("noWait")}</p>;
  const n = site.waiting;
  const known = site.wait_s !== null && { n, wait: waitIn(say, site.wait_s) };
  return <p class="faint">{known ? say("waitingNow", known) : say("waitingOnly", { n })}</p>;
}
