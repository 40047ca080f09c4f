import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { words } from "./scripts/words.mjs";

export default defineConfig({
  plugins: [react(), words(join(import.meta.dirname, "agent/src"))],
  test: {
    environment: "happy-dom",
    include: ["*/src/**/*.test.{ts,tsx}", "scripts/*.test.ts"],
    setupFiles: ["kit/src/testing.ts"],
    restoreMocks: true,
    env: { TZ: "Asia/Shanghai" },
  },
});
