// The two fonts that PDFs are printed with, and their licence, beside the built pages: the server reads them, browsers do not.
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const from = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"));
const to = join(import.meta.dirname, "../../src/shouwen/pages/fonts");
const files = {
  "400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
  "700Bold/NotoSansSC_700Bold.ttf": "NotoSansSC-Bold.ttf",
  LICENSE_FONT: "OFL.txt",
};

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const [name, kept] of Object.entries(files)) copyFileSync(join(from, name), join(to, kept));
console.log(`copied ${Object.keys(files).length} files of fonts`);
