/** After the end: a rating where one may be given, and the way to begin again. */
import { useState } from "preact/hooks";
import { Icon } from "../icons.tsx";
import { maySend } from "../talk.ts";
import type { Shown } from "./Panel.tsx";

export function Over({ desk, state }: Shown) {
  const { say, talk } = state;
  const [score, setScore] = useState(0);
  const [words, setWords] = useState("");
  const [done, setDone] = useState(false);
  const [wrong, setWrong] = useState("");
  const rate = (event: Event) => {
    event.preventDefault();
    desk.ask("rating", { score, words: words.trim() }).then(
      () => setDone(true),
      (error) => setWrong(desk.why(error)),
    );
  };
  const rated = done || Boolean(talk?.rated);
  return (
    <div class="write over-it">
      <p class="faint">{rated ? say("rated") : say("ended")}</p>
      {talk?.may_rate && !rated && (
        <form onSubmit={rate}>
          <fieldset class="stars">
            <legend>{say("rate")}</legend>
            {[1, 2, 3, 4, 5].map((n) => (
              <button
                key={n}
                type="button"
                class={n <= score ? "lit" : ""}
                aria-label={say("star", { n })}
                aria-pressed={n === score}
                onClick={() => setScore(n)}
              >
                <Icon of="star" size={28} />
              </button>
            ))}
          </fieldset>
          {score > 0 && (
            <label>
              {say("rateWords")}
              <textarea
                rows={2}
                maxLength={1000}
                value={words}
                onInput={(event) => setWords(event.currentTarget.value)}
              />
            </label>
          )}
          {wrong && (
            <p class="bad" role="alert">
              {wrong}
            </p>
          )}
          {score > 0 && (
            <p>
              <button type="submit" class="do">
                {say("submit")}
              </button>
            </p>
          )}
        </form>
      )}
      <div class="row">
        <button type="button" class="plain" onClick={() => desk.fresh()}>
          {say("fresh")}
        </button>
        {maySend(state) && (
          <button type="button" class="plain" onClick={() => desk.store.set({ view: "transcript" })}>
            {say("transcript")}
          </button>
        )}
      </div>
    </div>
  );
}
