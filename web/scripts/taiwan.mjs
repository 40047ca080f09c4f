// Our words in Traditional Chinese as they are said in Taiwan: OpenCC, and the table that the server reads, too.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "opencc-js/cn2t";

const table = join(import.meta.dirname, "../../src/shouwen/ground/base/taiwan.json");
const said = Object.entries(JSON.parse(readFileSync(table, "utf8")));
const convert = Converter({ from: "cn", to: "twp" });

export function traditional(text) {
  return said.reduce((made, [common, here]) => made.replaceAll(common, here), convert(text));
}
