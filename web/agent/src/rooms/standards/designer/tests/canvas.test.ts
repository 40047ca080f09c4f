import { places } from "@shouwen/kit/i18n/places.ts";
import { everyWords } from "@shouwen/kit/i18n/words.ts";
import { expect, test } from "vitest";
import { beginsWay, ELEMENT, ICON } from "../canvas/kinds.ts";
import { docked } from "../canvas/layout.ts";
import type { Shown } from "../canvas/services.ts";
import { TRANSLATED, translate } from "../canvas/translate.ts";
import { canvas } from "../canvas/words.ts";
import { KINDS } from "../document.ts";
import { onPaper } from "../files.ts";
import { hasDrawing } from "../useFiles.ts";
import { swapped } from "../ways.ts";

test("bpmn-js speaks the language of the pages", () => {
  expect(translate("Search in diagram", {}, "zh-CN")).toBe("在图中查找");
  expect(translate("Search in diagram", {}, "en")).toBe("Search in diagram");
  expect(translate("Open {element}", { element: "登记" }, "zh-CN")).toBe("打开登记");
  expect(translate("never heard of {it}", { it: "x" }, "zh-CN")).toBe("never heard of x");
  expect(translate("left {alone}", {}, "en")).toBe("left {alone}");
});

test("a translation has the places of what it translates", () => {
  const placesIn = (text: string) => [...text.matchAll(/\{[^}]+\}/g)].map(String).sort();
  for (const template of TRANSLATED)
    expect(placesIn(translate(template, {}, "zh-CN"))).toEqual(placesIn(template));
});

test("every kind has an element, a picture and a name in both languages", () => {
  for (const kind of KINDS) {
    expect(ELEMENT[kind]).toMatch(/^bpmn:/);
    expect(ICON[kind]).toMatch(/^bpmn-icon-/);
    expect(canvas["zh-CN"][kind]).not.toBe(canvas.en[kind]);
  }
  expect(places(everyWords)).toEqual([]);
});

test("a new way out of a person's step is a button with a code of its own", () => {
  expect(beginsWay("decision", [])).toBeUndefined();
  expect(beginsWay("task", ["next-1"])?.code).toBe("next-2");
});

test("both ends of a way that was laid out go on to the middle of what they reach", () => {
  const shape = (x: number, y: number) => ({ x, y, width: 50, height: 50 }) as Shown;
  const points = [
    { x: 50, y: 20 },
    { x: 80, y: 20 },
    { x: 80, y: 100 },
  ];
  expect(docked(points, shape(0, 0), shape(60, 100))).toEqual([
    { x: 25, y: 20 },
    { x: 80, y: 20 },
    { x: 80, y: 125 },
  ]);
});

test("a picture for paper has the light colours in it", () => {
  expect(onPaper('<path style="fill: var(--surface); stroke: var(--nothing)"/>')).toBe(
    '<path style="fill: #ffffff; stroke: var(--nothing)"/>',
  );
});

test("a file with shapes is a drawing, with whatever prefix", () => {
  expect(hasDrawing('<bpmndi:BPMNShape id="a">')).toBe(true);
  expect(hasDrawing('<BPMNShape id="a">')).toBe(true);
  expect(hasDrawing("<bpmndi:BPMNPlane/>")).toBe(false);
});

test("two of a list change places", () => {
  expect(swapped(["a", "b", "c"], "a", "c")).toEqual(["c", "b", "a"]);
});
