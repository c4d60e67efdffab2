import { defineConfig } from "vitest/config";

/** The tests with real proxies and a real browser: `npm run test:system`. */
export default defineConfig({
  ssr: { resolve: { conditions: ["@twobyte/source", "node", "module", "default"] } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of them wait most of the time; but some measure it.
    maxWorkers: 2,
    maxConcurrency: 20,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: { name: "proxies", include: ["spec/system/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "demo",
          include: ["docs/demo/**/*.system.ts"],
          // A browser, and a minute of faults, on its own: pages take what processors there are.
          testTimeout: 200_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
