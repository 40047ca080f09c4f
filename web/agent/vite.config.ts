import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { words } from "../scripts/words.mjs";

const server = process.env.SHOUWEN_URL ?? "http://127.0.0.1:8000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), words(join(import.meta.dirname, "src"))],
  build: { outDir: "../../src/shouwen/pages/agent", emptyOutDir: true, chunkSizeWarningLimit: 1600 },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
