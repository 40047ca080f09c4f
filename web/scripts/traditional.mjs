// Writes the widget's words in Traditional Chinese from the Simplified ones; read the outcome, and mend what OpenCC cannot know.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { traditional } from "./taiwan.mjs";

const folder = join(import.meta.dirname, "../widget/src/words");
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
