// A part of the build: `virtual:traditional` is the table from our Chinese words to Traditional Chinese, made of the
// sources as they are, so that nothing of it is kept and nothing can be stale. Only readers of it fetch it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { traditional } from "./taiwan.mjs";

const NAME = "virtual:traditional";
const HAN = /\p{Script=Han}/u;
const KIT = join(import.meta.dirname, "../kit/src");

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$/.test(name))
    .map((name) => join(folder, name));
}

/** Every text of a source that has Chinese in it. */
function texts(file, found) {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false);
  const look = (node) => {
    if (ts.isStringLiteralLike(node) && HAN.test(node.text)) found.add(node.text);
    ts.forEachChild(node, look);
  };
  look(tree);
}

export function table(folders) {
  const found = new Set();
  for (const file of folders.flatMap(sources)) texts(file, found);
  const pairs = [...found].sort().map((text) => [text, traditional(text)]);
  return Object.fromEntries(pairs.filter(([text, made]) => made !== text));
}

/** The plugin for the sources of one house of pages and the kit. */
export function words(folder) {
  return {
    name: "shouwen-traditional",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(table([folder, KIT])))});`
        : undefined,
  };
}
