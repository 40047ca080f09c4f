/** A new offer is heard: two notes, the browser's tab, and a desktop notice where the person wants them. */
import type { ContactRow } from "@shouwen/kit/api/types.ts";
import { useEffect, useRef } from "react";

const WANTED = "shouwen.desktop-notices";

function ring() {
  try {
    const audio = new AudioContext();
    for (const [at, pitch] of [
      [0, 660],
      [0.18, 880],
    ] as const) {
      const tone = audio.createOscillator();
      const loud = audio.createGain();
      tone.frequency.value = pitch;
      loud.gain.setValueAtTime(0.1, audio.currentTime + at);
      loud.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.3);
      tone.connect(loud).connect(audio.destination);
      tone.start(audio.currentTime + at);
      tone.stop(audio.currentTime + at + 0.3);
    }
    setTimeout(() => void audio.close(), 1_000);
  } catch {
    // a browser without sound still shows the offer
  }
}

export function useCalling(offers: ContactRow[], say: (offer: ContactRow) => string) {
  const known = useRef(new Set<string>());
  useEffect(() => {
    const fresh = offers.filter((offer) => !known.current.has(`${offer.id} ${offer.offer_until}`));
    for (const offer of fresh) known.current.add(`${offer.id} ${offer.offer_until}`);
    if (fresh.length === 0) return;
    if (navigator.userActivation?.hasBeenActive) ring();
    const wanted = "Notification" in window && Notification.permission === "granted";
    if (!wanted || localStorage.getItem(WANTED) !== "on" || document.hasFocus()) return;
    for (const offer of fresh) {
      const shown = new Notification(say(offer), {
        body: offer.last?.text ?? offer.subject,
        tag: `offer-${offer.id}`,
      });
      shown.onclick = () => {
        window.focus();
        shown.close();
      };
    }
  }, [offers, say]);
}
