/** Builds everything and runs all tests: `npm test`. The last line counts. */
import { testSteps } from "./all-steps.js";
import { root } from "./lib/root.js";
import { countsLine, runSteps } from "./lib/run-steps.js";

const counts = await runSteps(testSteps, { root, update: false });
console.log(`\n${countsLine(counts)}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
