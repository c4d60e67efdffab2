import { defineConfig } from "vitest/config";

/** The tests with real proxies and a real browser: `npm run test:system`. */
export default defineConfig({
  ssr: { resolve: { conditions: ["@twobyte/source", "node", "module", "default"] } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ["spec/system/**/*.test.ts"],
    // Most of them wait most of the time; but some measure it.
    maxWorkers: 2,
    maxConcurrency: 20,
    allowOnly: false,
  },
});
