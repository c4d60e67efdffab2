/**
 * Runs every check at full size: `npm run verify`. With --after-test only what `npm test` has not
 * done. The last line counts.
 */
import { remainingSteps, verifySteps } from "./all-steps.js";
import { root } from "./lib/root.js";
import { countsLine, runSteps } from "./lib/run-steps.js";

const steps = process.argv.includes("--after-test") ? remainingSteps : verifySteps;
const counts = await runSteps(steps, { root, update: false });
console.log(`\n${countsLine(counts)}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
