/** A part that comes only when it is wanted. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part) return;
      load().then(
        (part) => {
          known = part;
          setPart(() => part);
        },
        () => undefined,
      );
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  };
}
