/**
 * @typedef {object} StepResult
 * @property {number} passed
 * @property {number} failed
 * @property {string} output what went wrong, in full; shown only if something failed
 * @property {string} [note] a few words for the progress line
 * @property {string} [listing] what a person sees who runs the step alone
 *
 * @typedef {object} StepContext
 * @property {string} root
 * @property {boolean} update write what the step compares, instead of failing on a difference
 *
 * @typedef {object} Step
 * @property {string} name one word; `npm run step -- NAME` runs it alone
 * @property {string} what what it makes sure of
 * @property {(context: StepContext) => Promise<StepResult>} run
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

const nameWidth = 12;

/**
 * Runs steps one after another, a progress line each, and shows at the end what failed.
 * A step that throws counts as one failure: the others still run.
 *
 * @param {Step[]} steps
 * @param {StepContext} context
 * @param {{ write?: (text: string) => void, isTerminal?: boolean, now?: () => number,
 *   showListings?: boolean }} [options]
 * @returns {Promise<Counts>}
 */
export async function runSteps(steps, context, options = {}) {
  const {
    write = (text) => process.stdout.write(text),
    isTerminal = process.stdout.isTTY === true,
    now = () => performance.now(),
    showListings = false,
  } = options;
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const reports = [];
  for (const step of steps) {
    if (isTerminal) write(`${step.name.padEnd(nameWidth)} …\r`);
    const start = now();
    const result = await settle(step, context);
    const seconds = ((now() - start) / 1000).toFixed(1).padStart(6);
    const isFine = result.failed === 0;
    const verdict = isFine ? "ok" : `FAILED, again with: npm run step -- ${step.name}`;
    const note = result.note === undefined || result.note === "" ? "" : `  (${result.note})`;
    write(`${step.name.padEnd(nameWidth)}${seconds} s  ${verdict}${note}\n`);
    if (showListings && result.listing) write(`${result.listing}\n`);
    if (!isFine) reports.push(report(step, result.output));
    total.passed += result.passed;
    total.failed += result.failed;
  }
  for (const text of reports) write(text);
  return total;
}

/**
 * @param {Step} step
 * @param {StepContext} context
 * @returns {Promise<StepResult>}
 */
async function settle(step, context) {
  try {
    return await step.run(context);
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output };
  }
}

/**
 * @param {Step} step
 * @param {string} output
 */
function report(step, output) {
  const text = output.trim() === "" ? "It printed nothing." : output.trimEnd();
  return `\n--- ${step.name}: ${step.what} ---\n${text}\n`;
}

/**
 * The last line of a run, which other programs read.
 *
 * @param {Counts} counts
 */
export function countsLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
