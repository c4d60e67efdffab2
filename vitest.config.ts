import { defineConfig } from "vitest/config";
import { SlowFirst } from "./scripts/tests/slow-first.js";

export default defineConfig({
  ssr: { resolve: { conditions: ["@twobyte/source", "node", "module", "default"] } },
  test: {
    // Processes that tests start take their time on a busy machine.
    testTimeout: 60_000,
    sequence: { sequencer: SlowFirst },
    include: [
      "packages/*/src/**/*.test.ts",
      "codegen/*/src/**/*.test.ts",
      "scripts/**/*.test.ts",
      "spec/**/*.test.ts",
      "docs/examples/**/*.test.ts",
      "docs/guides/**/*.test.ts",
    ],
    allowOnly: false,
    env: {
      // The factor on the size of random runs, and where they begin; a test reads both from here.
      TWOBYTE_RUNS: process.env["TWOBYTE_RUNS"] ?? "0.1",
      TWOBYTE_SEED: process.env["TWOBYTE_SEED"] ?? String(Date.now() % 2 ** 31),
    },
  },
});
