/** The modeler on the page: made once, told of by a number that grows with every change. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import type Modeler from "bpmn-js/lib/Modeler";
import { type RefObject, useEffect, useState } from "react";
import { markForeign } from "./canvas/marks.ts";
import { newModeler } from "./canvas/modeler.ts";
import { type Happened, type Shown, service } from "./canvas/services.ts";

export interface Drawing {
  modeler: Modeler | undefined;
  /** grows with every change of the drawing */
  revision: number;
  chosen: Shown[];
  /** why the file could not be shown */
  broken: string | undefined;
}

const NONE: Shown[] = [];

export function useModeler(container: RefObject<HTMLDivElement | null>, xml: string): Drawing {
  const lang = useLanguage();
  const [modeler, setModeler] = useState<Modeler>();
  const [revision, setRevision] = useState(0);
  const [chosen, setChosen] = useState(NONE);
  const [broken, setBroken] = useState<string>();
  useEffect(() => {
    if (!container.current) return;
    const made = newModeler(container.current);
    const bus = service(made, "eventBus");
    let here = true;
    bus.on(["commandStack.changed", "import.done"], () => {
      if (!here) return;
      markForeign(made);
      setRevision((before) => before + 1);
    });
    bus.on("selection.changed", ({ newSelection = NONE }: Happened) => {
      if (here) setChosen(newSelection.map((one) => one.labelTarget ?? one));
    });
    made
      .importXML(xml)
      .then(() => {
        if (!here) return;
        setBroken(undefined);
        fitted(made);
        setModeler(made);
      })
      .catch((error: Error) => here && setBroken(error.message));
    return () => {
      here = false;
      setModeler(undefined);
      setChosen(NONE);
      made.destroy();
    };
  }, [container, xml]);
  // the canvas's own words are read again when the language changes
  useEffect(() => {
    if (modeler && lang) service(modeler, "eventBus").fire("i18n.changed");
  }, [modeler, lang]);
  return { modeler, revision, chosen, broken };
}

/** The whole when it can be read, else the beginning at a readable size. */
export function fitted(modeler: Modeler): void {
  const canvas = service(modeler, "canvas");
  const scale = canvas.zoom("fit-viewport", "auto");
  const { inner, outer } = canvas.viewbox();
  const readable = Math.min(1, Math.max(scale, READABLE));
  const width = outer.width / readable;
  const height = outer.height / readable;
  const x = inner.width < width - ROOM ? inner.x - (width - inner.width + ROOM) / 2 : inner.x - ROOM;
  const y = inner.height < height ? inner.y - (height - inner.height) / 2 : inner.y - 24;
  canvas.viewbox({ x, y, width, height });
}

/** Below this the words are too small to read. */
const READABLE = 0.8;
/** The palette stands on the left of the canvas. */
const ROOM = 96;
