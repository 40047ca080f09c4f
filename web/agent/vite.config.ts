import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { words } from "../scripts/words.mjs";

/** What many pages share comes in a few files: a hundred small ones cost a browser more than they save. */
const SHARED = { minShareCount: 30 };
const together = [
  {
    name: "base",
    test: /node_modules\/(react|react-dom|scheduler|@tanstack|dayjs|openapi-|use-sync-external-store)/,
  },
  { name: "parts", test: /node_modules\/(antd|@ant-design|@rc-component|rc-|@emotion|@babel)/ },
  { name: "house", test: /web\/(kit|agent\/src\/shell)\// },
].map((group, place) => ({ ...group, ...SHARED, priority: 3 - place }));

const server = process.env.SHOUWEN_URL ?? "http://127.0.0.1:8000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), words(join(import.meta.dirname, "src"))],
  build: {
    outDir: "../../src/shouwen/pages/agent",
    emptyOutDir: true,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { output: { codeSplitting: { groups: together } } },
  },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
