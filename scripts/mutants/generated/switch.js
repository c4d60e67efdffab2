/**
 * What instrumented modules look at in this process.
 *
 * @typedef {object} Switch
 * @property {string} [activeMutant]
 * @property {number} [hitCount] how often the active one was executed
 * @property {number} [hitLimit] at which it throws, in place of going on for ever
 * @property {string} [currentTestId] what is executed counts for it
 * @property {{ static: Counts, perTest: { [test: string]: Counts } }} [mutantCoverage]
 *
 * @typedef {{ [mutant: string]: number }} Counts
 */

const global = /** @type {{ __stryker__?: Switch }} */ (globalThis);

/** @returns {Switch} the one of this process */
export function theSwitch() {
  global.__stryker__ ??= {};
  return global.__stryker__;
}
