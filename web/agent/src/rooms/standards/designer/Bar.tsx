import { PartitionOutlined, RedoOutlined, UndoOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { App, Button, Dropdown, Tooltip } from "antd";
import type Modeler from "bpmn-js/lib/Modeler";
import type { ReactNode } from "react";
import { layOut } from "./canvas/layout.ts";
import { fitted } from "./canvas/seen.ts";
import { service } from "./canvas/services.ts";
import { download, pictureOf, printPicture, xmlOf } from "./files.ts";
import type { Work } from "./useWork.ts";
import { designer } from "./words.ts";

interface Props {
  modeler: Modeler | undefined;
  work: Work;
  version: { id: number; code: string; version: number };
  open: () => void;
}

export function Bar({ modeler, work, version, open }: Props) {
  const t = useT(designer);
  const { message } = App.useApp();
  const stack = modeler && service(modeler, "commandStack");
  const lay = async () => {
    if (!modeler) return;
    await layOut(modeler);
    fitted(modeler);
    void message.info(t("laidOut"));
  };
  return (
    <>
      <Tool label={t("undo")} icon={<UndoOutlined />} off={!stack?.canUndo()} act={() => stack?.undo()} />
      <Tool label={t("redo")} icon={<RedoOutlined />} off={!stack?.canRedo()} act={() => stack?.redo()} />
      <Tool label={t("layout")} icon={<PartitionOutlined />} off={!modeler} act={() => void lay()} />
      <Files modeler={modeler} version={version} open={open} />
      <Link to="/standards/$version" params={{ version: String(version.id) }}>
        <Button>{t("back")}</Button>
      </Link>
      <Button type="primary" disabled={!work.dirty} loading={work.saving} onClick={work.save}>
        {t("save")}
      </Button>
    </>
  );
}

function Tool(props: { label: string; icon: ReactNode; off: boolean; act: () => void }) {
  return (
    <Tooltip title={props.label}>
      <Button
        type="text"
        aria-label={props.label}
        icon={props.icon}
        disabled={props.off}
        onClick={props.act}
      />
    </Tooltip>
  );
}

function Files({ modeler, version, open }: Omit<Props, "work">) {
  const t = useT(designer);
  const name = `${version.code}-v${version.version}`;
  const acts: Record<string, () => unknown> = {
    open,
    bpmn: async () => modeler && download(`${name}.bpmn`, await xmlOf(modeler), "application/xml"),
    yaml: () => window.location.assign(`/api/v1/standard-versions/${version.id}/yaml`),
    svg: async () => modeler && download(`${name}.svg`, await pictureOf(modeler), "image/svg+xml"),
    print: async () => modeler && printPicture(name, await pictureOf(modeler)),
  };
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          { key: "open", label: t("open") },
          { type: "divider" },
          { key: "bpmn", label: t("saveBpmn") },
          { key: "yaml", label: t("saveYaml") },
          { key: "svg", label: t("saveSvg") },
          { key: "print", label: t("print") },
        ],
        onClick: ({ key }) => void acts[key]?.(),
      }}
    >
      <Button disabled={!modeler}>{t("file")}</Button>
    </Dropdown>
  );
}
