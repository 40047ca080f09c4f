import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert } from "antd";
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import { useEffect, useRef, useState } from "react";
import { colours, texts } from "../../../shell/bpmn/look.ts";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "../../../shell/bpmn/canvas.css";
import css from "./found.module.css";
import { findings } from "./foundWords.ts";

/** Below this the words are too small to read. */
const READABLE = 0.8;
const EDGE = 16;

interface Canvas {
  zoom(level: "fit-viewport", center: "auto"): number;
  viewbox(box?: { x: number; y: number; width: number; height: number }): {
    inner: { x: number; y: number; width: number; height: number };
    outer: { width: number; height: number };
  };
}

/** A BPMN file to look at: whole where it can be read, else its beginning. */
export function Drawing({ bpmn, name }: { bpmn: string; name: string }) {
  const t = useT(findings);
  const box = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState<string>();
  useEffect(() => {
    if (!box.current) return;
    const options = { container: box.current, bpmnRenderer: colours, textRenderer: texts };
    const viewer = new NavigatedViewer(
      options as unknown as ConstructorParameters<typeof NavigatedViewer>[0],
    );
    let here = true;
    viewer
      .importXML(bpmn)
      .then(() => {
        if (!here) return;
        setBroken(undefined);
        fit(viewer.get<Canvas>("canvas"));
      })
      .catch((error: Error) => here && setBroken(error.message));
    return () => {
      here = false;
      viewer.destroy();
    };
  }, [bpmn]);
  return (
    <>
      {broken && <Alert type="error" title={t("broken", { why: broken })} />}
      <div ref={box} className={css.canvas} role="img" aria-label={name} />
    </>
  );
}

function fit(canvas: Canvas) {
  const scale = Math.min(1, Math.max(READABLE, canvas.zoom("fit-viewport", "auto")));
  const { inner, outer } = canvas.viewbox();
  const width = outer.width / scale;
  const height = outer.height / scale;
  const from = (start: number, size: number, room: number) =>
    size < room ? start - (room - size) / 2 : start - EDGE;
  canvas.viewbox({
    x: from(inner.x, inner.width, width),
    y: from(inner.y, inner.height, height),
    width,
    height,
  });
}
