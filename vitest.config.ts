import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@twobyte/source", "node", "module", "default"] } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "codegen/*/src/**/*.test.ts",
      "scripts/**/*.test.ts",
      "spec/**/*.test.ts",
      "docs/examples/**/*.test.ts",
    ],
  },
});
