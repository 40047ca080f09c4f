/** A small set as plain characters: every phone and every office has pictures for them. */
import type { Say } from "../words/words.ts";

const SET = [..."😀😄😊🙂😉😍😘😂😅🤔😐😕😟😢😭😡🙏👍👎👌👏💪🤝❤🌹🎉🔥✅❌❓📦🚚"];

export function Emoji({ say, onChoose }: { say: Say; onChoose: (one: string) => void }) {
  return (
    <fieldset class="emoji" aria-label={say("emoji")}>
      {SET.map((one) => (
        <button key={one} type="button" onClick={() => onChoose(one)}>
          {one}
        </button>
      ))}
    </fieldset>
  );
}
