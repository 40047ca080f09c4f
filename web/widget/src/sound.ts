/** Two soft notes, without a file. Silent until the visitor has touched the widget, as browsers want it. */
let audio: AudioContext | undefined;

export function awaken() {
  audio ??= typeof AudioContext === "undefined" ? undefined : new AudioContext();
}

export function ring() {
  if (audio?.state !== "running") return;
  const begin = audio.currentTime;
  for (const [at, pitch] of [
    [0, 660],
    [0.14, 880],
  ] as const) {
    const tone = audio.createOscillator();
    const loud = audio.createGain();
    tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0.08, begin + at);
    loud.gain.exponentialRampToValueAtTime(0.001, begin + at + 0.22);
    tone.connect(loud).connect(audio.destination);
    tone.start(begin + at);
    tone.stop(begin + at + 0.24);
  }
}
