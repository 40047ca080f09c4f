/** The talk: where it stands, what was said, and the box for words. */
import type { State } from "../store.ts";
import { waitIn } from "../words/words.ts";
import { later } from "./later.tsx";
import type { Shown } from "./Panel.tsx";
import { Stream } from "./Stream.tsx";
import { Write } from "./Write.tsx";

const Over = later(() => import("./Over.tsx").then((part) => part.Over));

export function Talking({ desk, keep, state }: Shown) {
  const { say, talk, line, told, out, held } = state;
  const queued = talk?.state === "queued";
  return (
    <>
      {(line === "broken" || held) && (
        <div class="line warn" role="status">
          {say(held === "slow" ? "tooMany" : "broken")}
        </div>
      )}
      {told && (
        <div class="line" role="status">
          {told}
        </div>
      )}
      {queued && (
        <div class="line" role="status">
          <Place state={state} />
          <div class="row">
            {say("instead")}
            <button type="button" class="plain" onClick={() => desk.store.set({ view: "callback" })}>
              {say("callback")}
            </button>
            <button type="button" class="plain" onClick={() => desk.store.set({ view: "leave" })}>
              {say("leave")}
            </button>
          </div>
        </div>
      )}
      <Stream desk={desk} keep={keep} state={state} />
      {talk?.state === "ended" && out.length === 0 ? (
        <Over key={talk.id} desk={desk} keep={keep} state={state} />
      ) : (
        <Write desk={desk} keep={keep} state={state} />
      )}
    </>
  );
}

function Place({ state: { say, talk } }: { state: State }) {
  const place = talk?.place;
  if (!place) return <b>{say("waitUnknown")}</b>;
  return (
    <span>
      <b>{place === 1 ? say("next") : say("queued", { n: place })}</b>
      {typeof talk?.wait_s === "number" && ` · ${say("wait", { wait: waitIn(say, talk.wait_s) })}`}
    </span>
  );
}
