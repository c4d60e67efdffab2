/**
 * Plays what the guide of the conformance suite shows, and writes what came of it into the guide:
 * `node scripts/show-runs.js`, when the project is built. The last run, of a schema of one's own, is
 * left alone: docs/examples/conformance-guide.test.ts plays it and holds its figures.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guide, Reader, showRuns } from "./docs/shown-runs.js";
import { root } from "./lib/root.js";

const path = join(root, guide);
const reader = new Reader(root);
try {
  writeFileSync(path, await showRuns(readFileSync(path, "utf8"), reader));
} finally {
  reader.close();
}
