import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const MOST = 20 * 1024;
const PART = /import\(([`"'])(\.\/widget\/[^`"']+)\1\)/g;

/**
 * The first file is an ordinary script on a foreign page: its names must not become the page's, and there `import()` has no
 * base of its own, so it is told where the script came from.
 */
const alone: Plugin = {
  name: "alone",
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk" || !chunk.isEntry) continue;
      const code = chunk.code.replace(PART, "import(new URL(`$2`,document.currentScript.src).href)");
      if (code === chunk.code) throw new Error("the widget's first file asks for no part");
      chunk.code = `(()=>{${code.trim()}})();\n`;
    }
  },
};

/** What every page of a site loads: the first file, the bubble with all it needs, and the words of one language. */
const small: Plugin = {
  name: "small",
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
    const size = (code: string) => gzipSync(code, { level: 9 }).length;
    const first = new Set(
      chunks.filter((one) => one.isEntry || one.name === "app").map((one) => one.fileName),
    );
    for (const file of first)
      for (const more of chunks.find((one) => one.fileName === file)?.imports ?? []) first.add(more);
    const words = chunks.filter((one) => /^(zh|en)/.test(one.name)).map((one) => size(one.code));
    const whole = chunks
      .filter((one) => first.has(one.fileName))
      .reduce((sum, one) => sum + size(one.code), 0);
    const bytes = whole + Math.max(...words);
    if (bytes > MOST) throw new Error(`the widget's first load is ${bytes} bytes packed, over ${MOST}`);
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [alone, small],
  oxc: { jsx: { importSource: "preact" } },
  build: {
    outDir: "../../src/shouwen/pages/widget",
    emptyOutDir: true,
    target: "es2022",
    // built as a library, since Vite's own loader of parts cannot run in an ordinary script
    lib: { entry: "src/boot.ts", formats: ["es"], fileName: () => "widget.js" },
    rolldownOptions: { output: { minify: true, chunkFileNames: "widget/[name]-[hash].js" } },
  },
});
