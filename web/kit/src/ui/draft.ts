/** Typed words outlive a reload, a lost session and a closed tab, until they are sent. */
import { useCallback, useEffect, useState } from "react";

const PREFIX = "shouwen.draft.";

export function readDraft<T>(key: string): T | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
}

function writeDraft(key: string, value: unknown) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // a full or forbidden storage costs the draft, never the work at hand
  }
}

export function useDraft<T>(key: string, initial: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => readDraft<T>(key) ?? initial);
  const [of, setOf] = useState(key);
  if (of !== key) {
    setOf(key);
    setValue(readDraft<T>(key) ?? initial);
  }
  useEffect(() => {
    const elsewhere = (event: StorageEvent) => {
      if (event.key === PREFIX + key && event.newValue === null) setValue(initial);
    };
    window.addEventListener("storage", elsewhere);
    return () => window.removeEventListener("storage", elsewhere);
  }, [key, initial]);
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      writeDraft(key, next);
    },
    [key],
  );
  const clear = useCallback(() => {
    localStorage.removeItem(PREFIX + key);
    setValue(initial);
  }, [key, initial]);
  return [value, keep, clear];
}
