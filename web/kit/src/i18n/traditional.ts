/** Traditional Chinese: a table made at build from our Chinese words, fetched only by who reads it. */
/// <reference path="./virtual.d.ts" />
import type { Locale as AntdLocale } from "antd/es/locale/index.js";

let table: Readonly<Record<string, string>> = {};
let antd: AntdLocale | undefined;

export async function fetchTraditional(): Promise<void> {
  if (antd) return;
  const [words, parts] = await Promise.all([
    import("virtual:traditional"),
    import("antd/es/locale/zh_TW.js"),
    import("dayjs/locale/zh-tw.js"),
  ]);
  table = words.default;
  antd = parts.default;
}

/** One of our own Chinese texts as it is read in Taiwan; what the table does not know stays. */
export function traditional(text: string): string {
  return table[text] ?? text;
}

export function antdTraditional(): AntdLocale | undefined {
  return antd;
}
