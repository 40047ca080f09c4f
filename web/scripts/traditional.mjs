// Writes the widget's words in Traditional Chinese from the Simplified ones; read the outcome, and mend what OpenCC cannot know.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "opencc-js/cn2t";

const folder = join(import.meta.dirname, "../widget/src/words");
/** What people in Taiwan say where the converted words would be understood but sound foreign. */
const SAID = {
  打分: "評分",
  手機號: "手機號碼",
  郵箱: "電子郵件信箱",
  發到: "寄到",
  發往: "寄往",
  問題型別: "問題類型",
  會話: "對話",
  重新發送: "重新傳送",
  工單號: "工單編號",
  網路斷開: "網路中斷",
  重連: "重新連線",
  連線不上: "連不上",
  提交: "送出",
};

const convert = Converter({ from: "cn", to: "twp" });

function traditional(text) {
  return Object.entries(SAID).reduce((said, [from, to]) => said.replaceAll(from, to), convert(text));
}

const [, , check] = process.argv;
const source = readFileSync(join(folder, "zh-CN.ts"), "utf8");
const lines = source.split("\n").filter((line) => /^ {2}\w+: /.test(line));
const body = lines.map((line) => line.replace(/"(.*)"/, (_, said) => `"${traditional(said)}"`)).join("\n");
const made = `/** Made by \`npm run traditional\` from zh-CN.ts. */
import type { words as zh } from "./zh-CN.ts";

export const words: typeof zh = {
${body}
};
`;
if (!check) writeFileSync(join(folder, "zh-TW.ts"), made);
else if (readFileSync(join(folder, "zh-TW.ts"), "utf8") !== made) {
  console.error("zh-TW.ts is stale: npm run traditional");
  process.exit(1);
}
