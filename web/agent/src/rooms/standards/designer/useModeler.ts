/** The modeler on the page: made once, told of by a number that grows with every change. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import type Modeler from "bpmn-js/lib/Modeler";
import { type RefObject, useEffect, useState } from "react";
import { markForeign } from "./canvas/marks.ts";
import { newModeler } from "./canvas/modeler.ts";
import { fitted } from "./canvas/seen.ts";
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
