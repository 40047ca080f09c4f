/** Files that come in, by the button or dropped on the canvas. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import type Modeler from "bpmn-js/lib/Modeler";
import { fitted } from "./canvas/seen.ts";
import { draftOfBpmn, draftOfYaml } from "./server.ts";
import { designer } from "./words.ts";

export const ACCEPTED = ".bpmn,.xml,.yaml,.yml";

/** A drawing takes the canvas's place; what has none (YAML, a file without positions) becomes a draft that the server lays out. */
export function useOpenFile(modeler: Modeler | undefined, touch: () => void): (file: File) => Promise<void> {
  const t = useT(designer);
  const navigate = useNavigate();
  const { message } = App.useApp();
  return async (file) => {
    const { name } = file;
    const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
    if (!ACCEPTED.includes(`.${ending}`)) {
      void message.error(t("unknownFile"));
      return;
    }
    const text = await file.text();
    try {
      if (ending.startsWith("y") || !hasDrawing(text)) {
        const made = await (ending.startsWith("y") ? draftOfYaml(text) : draftOfBpmn(text));
        void message.success(t("openedDraft", { name, n: made.version }));
        await navigate({ to: "/standards/$version/design", params: { version: String(made.id) } });
      } else if (modeler) {
        await modeler.importXML(text);
        fitted(modeler);
        touch();
        void message.success(t("opened", { name }));
      }
    } catch (error) {
      void message.error(t("notOpened", { name, why: (error as Error).message }));
    }
  };
}

export function hasDrawing(bpmn: string): boolean {
  return /<\w*:?BPMNShape[\s>]/.test(bpmn);
}
