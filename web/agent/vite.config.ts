import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env.SHOUWEN_URL ?? "http://127.0.0.1:8000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: "../../src/shouwen/pages/agent", emptyOutDir: true, chunkSizeWarningLimit: 1600 },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
