import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { root } from "./scripts/lib/root.js";
import { needsProcess, testFiles } from "./scripts/tests/own-process.js";
import { SlowFirst } from "./scripts/tests/slow-first.js";

const files = await testFiles(root);
const alone = needsProcess(root, files);

export default defineConfig({
  ssr: { resolve: { conditions: ["@twobyte/source", "node", "module", "default"] } },
  test: {
    // Processes that tests start take their time on a busy machine.
    testTimeout: 60_000,
    // All processors: by itself the runner leaves one of them idle, which may be half of all.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: SlowFirst },
    allowOnly: false,
    env: {
      // The factor on the size of random runs, and where they begin; a test reads both from here.
      TWOBYTE_RUNS: process.env["TWOBYTE_RUNS"] ?? "0.1",
      TWOBYTE_SEED: process.env["TWOBYTE_SEED"] ?? String(Date.now() % 2 ** 31),
    },
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      {
        extends: true,
        test: { name: "shared", include: files, exclude: alone, isolate: false },
      },
    ],
  },
});
