import { defineConfig, type Plugin } from "vite";

/** The first file is an ordinary script on a foreign page: its names must not become the page's. */
const alone: Plugin = {
  name: "alone",
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === "chunk" && chunk.isEntry) chunk.code = `(()=>{${chunk.code.trim()}})();\n`;
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [alone],
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
