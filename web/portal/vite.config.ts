import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { words } from "../scripts/words.mjs";

const server = process.env.SHOUWEN_URL ?? "http://127.0.0.1:8000";

export default defineConfig({
  root: import.meta.dirname,
  base: "/portal/",
  plugins: [react(), words(join(import.meta.dirname, "src"))],
  build: { outDir: "../../src/shouwen/pages/portal", emptyOutDir: true, chunkSizeWarningLimit: 1600 },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
