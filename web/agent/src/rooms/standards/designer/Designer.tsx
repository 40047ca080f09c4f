import { ExpandOutlined, MinusOutlined, PlusOutlined } from "@ant-design/icons";
import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Button } from "antd";
import type Modeler from "bpmn-js/lib/Modeler";
import { useEffect, useMemo, useRef, useState } from "react";
import { Page } from "../../../shell/Page.tsx";
import { useSaid } from "../said.ts";
import { standards } from "../words.ts";
import { Bar } from "./Bar.tsx";
import { Conflict } from "./Conflict.tsx";
import { fitted } from "./canvas/seen.ts";
import { service } from "./canvas/services.ts";
import css from "./designer.module.css";
import { type Desk, DeskContext } from "./desk.ts";
import { xmlOf } from "./files.ts";
import { KeptNotice, LeaveGuard } from "./Guards.tsx";
import { nodesOf, processOf, standardOf } from "./parts.ts";
import { Side } from "./Side.tsx";
import { readBpmn } from "./server.ts";
import { ACCEPTED, useOpenFile } from "./useFiles.ts";
import { useModeler } from "./useModeler.ts";
import { useChecked, useWork } from "./useWork.ts";
import { designer } from "./words.ts";

interface Props {
  version: StandardMap;
  bpmn: string;
}

export function Designer({ version, bpmn }: Props) {
  const t = useT(designer);
  const word = useT(standards);
  const said = useSaid();
  const [opened] = useState({ bpmn, digest: version.digest });
  const container = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const drawing = useModeler(container, opened.bpmn);
  const { modeler, revision, chosen } = drawing;
  const checked = useChecked(drawing);
  const work = useWork(drawing, version, opened.digest);
  const openFile = useOpenFile(modeler, work.touch);
  const [over, setOver] = useState(false);
  useSaveKey(work.save);
  const desk = useMemo((): Desk | null => {
    if (!modeler || revision < 0) return null;
    const standard = standardOf(processOf(modeler));
    return { modeler, revision, chosen: chosen[0], standard, nodes: nodesOf(modeler) };
  }, [modeler, revision, chosen]);
  return (
    <Page
      fill
      title={`${said(version.name)} · ${word("version", { n: version.version })}`}
      place={t("design")}
      tabs={<span className={css.state}>{t(work.dirty ? "unsaved" : "saved")}</span>}
      actions={<Bar modeler={modeler} work={work} version={version} open={() => picker.current?.click()} />}
    >
      <div className={css.desk}>
        <section
          className={css.stage}
          aria-label={t("design")}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes("Files")) return;
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const file = event.dataTransfer.files[0];
            if (file) void openFile(file);
          }}
        >
          <div ref={container} className={css.canvas} />
          <div className={css.over}>
            {drawing.broken && <Alert type="error" title={t("broken", { why: drawing.broken })} />}
            {work.error && <Alert type="error" title={work.error} closable={{ onClose: work.settle }} />}
            {modeler && <KeptNotice id={version.id} opened={opened} modeler={modeler} touch={work.touch} />}
          </div>
          {over && <div className={css.drop}>{t("dropFile")}</div>}
          {modeler && <Zoom modeler={modeler} />}
        </section>
        <DeskContext value={desk}>{desk && <Side checked={checked} chosen={chosen} />}</DeskContext>
      </div>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label={t("open")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void openFile(file);
        }}
      />
      {work.conflict && modeler && (
        <Conflict
          theirs={() => readBpmn(version.id)}
          mine={() => xmlOf(modeler)}
          overwrite={work.overwrite}
          close={work.settle}
          busy={work.saving}
        />
      )}
      <LeaveGuard dirty={work.dirty} />
    </Page>
  );
}

function Zoom({ modeler }: { modeler: Modeler }) {
  const t = useT(designer);
  const canvas = service(modeler, "canvas");
  const by = (factor: number) => canvas.zoom(Math.min(2.5, Math.max(0.2, canvas.zoom() * factor)), "auto");
  return (
    <div className={css.zoom}>
      <Button
        type="text"
        aria-label={t("farther")}
        title={t("farther")}
        icon={<MinusOutlined />}
        onClick={() => by(0.8)}
      />
      <Button
        type="text"
        aria-label={t("fit")}
        title={t("fit")}
        icon={<ExpandOutlined />}
        onClick={() => fitted(modeler)}
      />
      <Button
        type="text"
        aria-label={t("closer")}
        title={t("closer")}
        icon={<PlusOutlined />}
        onClick={() => by(1.25)}
      />
    </div>
  );
}

/** Ctrl+S saves, wherever the hand is. */
function useSaveKey(save: () => void) {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
