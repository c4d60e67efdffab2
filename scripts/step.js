/**
 * Runs single steps of `npm run verify`: `npm run step -- NAME…`. With --update a step writes what
 * it would otherwise compare.
 */
import { remainingSteps, verifySteps } from "./all-steps.js";
import { root } from "./lib/root.js";
import { runSteps } from "./lib/run-steps.js";

const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const update = process.argv.includes("--update");
const known = new Map([...remainingSteps, ...verifySteps].map((step) => [step.name, step]));
const unknown = names.filter((name) => !known.has(name));
if (names.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no step ${unknown.join(", ")}.`);
  console.error("npm run step -- NAME…, where NAME is one of:");
  for (const { name, what } of known.values()) console.error(`  ${name.padEnd(12)}${what}`);
  process.exit(2);
}
const steps = names.flatMap((name) => known.get(name) ?? []);
const { failed } = await runSteps(steps, { root, update }, { showListings: true });
process.exitCode = failed === 0 ? 0 : 1;
