import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env.SHOUWEN_URL ?? "http://127.0.0.1:8000";

export default defineConfig({
  root: import.meta.dirname,
  base: "/portal/",
  plugins: [react()],
  build: { outDir: "../../src/shouwen/pages/portal", emptyOutDir: true, chunkSizeWarningLimit: 1600 },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
