// Lays .gz and .br beside each text file of the built pages, so that the server never compresses while people wait.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const pages = join(import.meta.dirname, "../../src/shouwen/pages");
const worth = /\.(js|css|html|svg|json|txt)$/;
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

let count = 0;
for (const name of readdirSync(pages, { recursive: true, encoding: "utf8" })) {
  const path = join(pages, name);
  if (!worth.test(name) || statSync(path).size < 1024) continue;
  const body = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(body, options));
  count += 1;
}
console.log(`compressed ${count} files`);
