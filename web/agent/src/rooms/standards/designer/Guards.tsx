import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { useBlocker } from "@tanstack/react-router";
import { Alert, Button, Modal, Space } from "antd";
import type Modeler from "bpmn-js/lib/Modeler";
import { useEffect, useState } from "react";
import { fitted } from "./canvas/seen.ts";
import { forget, type Kept, readKept } from "./kept.ts";
import { designer } from "./words.ts";

interface Props {
  id: number;
  opened: { bpmn: string; digest: string };
  modeler: Modeler;
  touch: () => void;
}

/** Work of before that was never saved, offered once. */
export function KeptNotice({ id, opened, modeler, touch }: Props) {
  const t = useT(designer);
  const lang = useLanguage();
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    let here = true;
    void readKept(id).then((found) => {
      if (here && found && found.bpmn !== opened.bpmn) setKept(found);
    });
    return () => {
      here = false;
    };
  }, [id, opened]);
  if (!kept) return null;
  const at = moment(kept.at, lang);
  const use = async () => {
    await modeler.importXML(kept.bpmn);
    fitted(modeler);
    touch();
    setKept(undefined);
  };
  const drop = () => {
    void forget(id);
    setKept(undefined);
  };
  return (
    <Alert
      type="info"
      title={t("kept", { at })}
      description={kept.digest === opened.digest ? undefined : t("keptStale", { at })}
      action={
        <Space>
          <Button size="small" type="primary" onClick={() => void use()}>
            {t("useKept")}
          </Button>
          <Button size="small" onClick={drop}>
            {t("dropKept")}
          </Button>
        </Space>
      }
    />
  );
}

/** Nobody leaves unsaved work without a word; it is kept on this computer anyway. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  const t = useT(designer);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  return (
    <Modal
      open={status === "blocked"}
      title={t("leave")}
      okText={t("stay")}
      cancelText={t("leaveNow")}
      onOk={reset}
      onCancel={(event) => (event.currentTarget.className.includes("close") ? reset?.() : proceed?.())}
    >
      {t("leaveHint")}
    </Modal>
  );
}
