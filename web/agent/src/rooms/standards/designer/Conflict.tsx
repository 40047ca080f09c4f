import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button, Modal } from "antd";
import { diff } from "bpmn-js-differ";
import { BpmnModdle } from "bpmn-moddle";
import { useState } from "react";
import shouwen from "./canvas/moddle.json";
import type { Moddle } from "./canvas/services.ts";
import css from "./designer.module.css";
import { designer } from "./words.ts";

interface Props {
  theirs: () => Promise<string>;
  mine: () => Promise<string>;
  overwrite: () => void;
  close: () => void;
  busy: boolean;
}

interface Differences {
  added: string[];
  removed: string[];
  changed: string[];
  moved: number;
}

/** Somebody saved meanwhile: look before you overwrite; nothing drawn is lost. */
export function Conflict({ theirs, mine, overwrite, close, busy }: Props) {
  const t = useT(designer);
  const [found, setFound] = useState<Differences>();
  const compare = async () => setFound(await differences(await theirs(), await mine()));
  return (
    <Modal
      open
      title={t("conflict")}
      onCancel={close}
      footer={
        <>
          <Button onClick={() => void compare()}>{t("compare")}</Button>
          <Button danger loading={busy} onClick={overwrite}>
            {t("overwrite")}
          </Button>
          <Button type="primary" onClick={close}>
            {t("goOn")}
          </Button>
        </>
      }
    >
      <p>{t("conflictHint")}</p>
      {found && <Listed found={found} />}
    </Modal>
  );
}

function Listed({ found }: { found: Differences }) {
  const t = useT(designer);
  const parts = (["added", "removed", "changed"] as const).filter((part) => found[part].length > 0);
  if (parts.length === 0 && found.moved === 0) return <p>{t("same")}</p>;
  return (
    <div className={css.differs}>
      {parts.map((part) => (
        <div key={part}>
          <h3>{t(part)}</h3>
          <ul>
            {found[part].map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      ))}
      {found.moved > 0 && <p>{t("moved", { n: found.moved })}</p>}
    </div>
  );
}

async function differences(before: string, after: string): Promise<Differences> {
  const reader = new BpmnModdle({ shouwen });
  const [a, b] = await Promise.all([reader.fromXML(before), reader.fromXML(after)]);
  const told = diff(a.rootElement, b.rootElement);
  const names = (of: Record<string, unknown>) =>
    Object.values(of).map((one) => nameOf((one as { model?: Moddle }).model ?? (one as Moddle)));
  return {
    added: names(told._added),
    removed: names(told._removed),
    changed: names(told._changed),
    moved: Object.keys(told._layoutChanged).length,
  };
}

function nameOf(element: Moddle): string {
  return element.name || element.id;
}
