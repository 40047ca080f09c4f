import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert } from "antd";
import type NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import { useEffect, useRef, useState } from "react";
import css from "./difference.module.css";
import { differing } from "./differing.ts";
import { definitionsOf, light, markAll, movement, moveTogether, newViewer } from "./viewer.ts";
import { difference } from "./words.ts";

interface Props {
  before: { name: string; bpmn: string };
  after: { name: string; bpmn: string };
  lit: string | undefined;
}

/** The older version above, the newer below; they are moved together. */
export function Drawings({ before, after, lit }: Props) {
  const t = useT(difference);
  const above = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const [viewers, setViewers] = useState<NavigatedViewer[]>([]);
  const [broken, setBroken] = useState<string>();
  useEffect(() => {
    if (!above.current || !below.current) return;
    const [one, other] = [newViewer(above.current), newViewer(below.current)];
    let here = true;
    Promise.all([one.importXML(before.bpmn), other.importXML(after.bpmn)])
      .then(() => {
        if (!here) return;
        const found = differing(definitionsOf(one), definitionsOf(other), movement(one, other));
        markAll(one, found.before);
        markAll(other, found.after);
        moveTogether(one, other);
        setViewers([one, other]);
        setBroken(undefined);
      })
      .catch((error: Error) => here && setBroken(error.message));
    return () => {
      here = false;
      setViewers([]);
      one.destroy();
      other.destroy();
    };
  }, [before.bpmn, after.bpmn]);
  useEffect(() => light(viewers, lit), [viewers, lit]);
  return (
    <div className={css.drawings}>
      {broken && <Alert type="error" title={t("broken", { why: broken })} />}
      <section className={css.drawing} aria-label={before.name}>
        <span>{before.name}</span>
        <div ref={above} />
      </section>
      <section className={css.drawing} aria-label={after.name}>
        <span>{after.name}</span>
        <div ref={below} />
      </section>
    </div>
  );
}
