/** What bpmn-js says by itself, in the language of the pages. Our own palette, pad and menu bring their own words. */
import { type Language, language } from "@shouwen/kit/i18n/language.ts";
import { read } from "@shouwen/kit/i18n/words.ts";

const ZH: Readonly<Record<string, string>> = {
  Delete: "删除",
  "Change element": "更换节点类型",
  "Search in diagram": "在图中查找",
  "Open {element}": "打开{element}",
  "Activate hand tool": "移动画布",
  "Activate lasso tool": "框选",
  "Activate create/remove space tool": "腾出或收回空间",
  "Activate global connect tool": "连线",
  "Connect to other element": "连接到其他节点",
  "Connect using association": "用关联线连接",
  "Connect using data input association": "用数据输入关联连接",
  "Add text annotation": "添加批注",
  "Align elements": "对齐",
  "Align elements left": "左对齐",
  "Align elements center": "水平居中",
  "Align elements right": "右对齐",
  "Align elements top": "顶对齐",
  "Align elements middle": "垂直居中",
  "Align elements bottom": "底对齐",
  "Distribute elements horizontally": "水平均匀分布",
  "Distribute elements vertically": "垂直均匀分布",
  "Add lane above": "在上方加泳道",
  "Add lane below": "在下方加泳道",
  "Divide into two lanes": "分成两条泳道",
  "Divide into three lanes": "分成三条泳道",
  "no diagram to display": "文件里没有可显示的图",
  "no process or collaboration to display": "文件里没有流程",
  "no parent for {element} in {parent}": "{parent} 里没有 {element} 的上级",
  "no shape type specified": "没有指明形状类型",
  "already rendered {element}": "{element} 已经画过",
  "failed to import {element}": "读不了 {element}",
  "multiple DI elements defined for {element}": "{element} 有多处图形定义",
  "missing {semantic}#attachedToRef": "{semantic} 没有写明附着在哪个元素上",
  "element {element} referenced by {referenced}#{property} not yet drawn":
    "{referenced}#{property} 引用的元素 {element} 还没有画出来",
  "{semantic}#{side} Ref not specified": "{semantic} 没有写明 {side}",
  "unrecognized flowElement {element} in context {context}": "{context} 里有不认识的元素 {element}",
  "flow elements must be children of pools/participants": "流程元素须在泳池里",
  "unknown di {di} for element {semantic}": "{semantic} 的图形定义 {di} 不认识",
  "<{count}> elements": "{count} 个元素",
};

export type Replacements = Record<string, string>;

export function translate(
  template: string,
  replacements: Replacements = {},
  of: Language = language(),
): string {
  const words = of === "zh-CN" ? read(ZH[template] ?? template, of) : template;
  return words.replace(/\{([^}]+)\}/g, (whole, key: string) => replacements[key] ?? whole);
}

/** The strings that have Chinese words. */
export const TRANSLATED = Object.keys(ZH);
