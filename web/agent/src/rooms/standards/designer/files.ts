/** What leaves the designer as a file, and what prints. */

import { palettes, variables } from "@shouwen/kit/ui/tokens.ts";
import type Modeler from "bpmn-js/lib/Modeler";

export async function xmlOf(modeler: Modeler): Promise<string> {
  const { xml } = await modeler.saveXML({ format: true });
  return xml ?? "";
}

/** The picture on white paper, whatever the screen's colours are. */
export async function pictureOf(modeler: Modeler): Promise<string> {
  const { svg } = await modeler.saveSVG();
  return onPaper(svg);
}

export function onPaper(svg: string): string {
  const light = variables(palettes.light);
  return svg.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => light[name] ?? whole);
}

export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** One sheet, lying, the picture as large as it may be. */
export function printPicture(title: string, svg: string): void {
  const frame = document.createElement("iframe");
  frame.style.display = "none";
  document.body.append(frame);
  const sheet = frame.contentDocument;
  if (!sheet) return;
  sheet.title = title;
  const style = sheet.createElement("style");
  style.textContent = "@page { size: landscape; margin: 10mm } svg { width: 100%; height: 95vh }";
  sheet.head.append(style);
  sheet.body.innerHTML = svg.slice(svg.indexOf("<svg"));
  frame.contentWindow?.addEventListener("afterprint", () => frame.remove());
  frame.contentWindow?.print();
}
