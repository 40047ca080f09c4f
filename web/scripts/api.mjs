// Types of the API from its OpenAPI document: `npm run api [FILE]`, FILE "-" is standard input, default ../openapi.json.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers"; // reading descriptor 0 at once fails while a pipe is still empty
import openapiTS, { astToString } from "openapi-typescript";

const source = process.argv[2] ?? join(import.meta.dirname, "../../openapi.json");
const document = JSON.parse(source === "-" ? await text(process.stdin) : readFileSync(source, "utf8"));
const prefix = "/api/v1";
document.paths = Object.fromEntries(
  Object.entries(document.paths).map(([path, item]) => [
    path.startsWith(prefix) ? path.slice(prefix.length) : path,
    item,
  ]),
);
const head = "// Made by `make api` from the OpenAPI document. Do not edit.\n";
const file = join(import.meta.dirname, "../kit/src/api/schema.d.ts");
const made = head + astToString(await openapiTS(document, { defaultNonNullable: false }));
// a file that is as it should be stays as old as it is: pages built from it are not stale
if (!existsSync(file) || readFileSync(file, "utf8") !== made) writeFileSync(file, made);
