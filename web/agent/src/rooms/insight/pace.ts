/** Runs at once, then at most every `wait()` milliseconds; the last call is never lost. */
export function paced(run: () => void, wait: () => number) {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    timer = undefined;
    last = Date.now();
    run();
  };
  const call = () => {
    if (timer) return;
    const left = last + wait() - Date.now();
    if (left <= 0) go();
    else timer = setTimeout(go, left);
  };
  call.stop = () => clearTimeout(timer);
  return call;
}
