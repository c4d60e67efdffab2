import { loadModule } from "./subject.js";
import { keyOf, playUntilFailure } from "./play-until.js";
import { theSwitch } from "./switch.js";

/**
 * @import { Playing } from "../../../packages/conformance/dist/index.js"
 *
 * @typedef {object} Coverage
 * @property {{ [mutant: string]: string[] }} playings that execute a mutant; none when it is only
 *   executed while the modules load
 * @property {{ [mutant: string]: number }} counts how often each is executed, in all
 * @property {string[]} failed what does not pass although nothing is mutated
 */

/**
 * Plays cases one after the other, and notes which mutants each executes.
 *
 * @param {string} url of a subject's module that counts
 * @param {readonly Playing[]} playings
 * @returns {Promise<Coverage>}
 */
export async function coverageOf(url, playings) {
  const state = theSwitch();
  /** @type {string[]} */
  const failed = [];
  const subject = await loadModule(url, "");
  for (const playing of playings) {
    const [one] = await playUntilFailure(subject, [playing], 1, () => {
      state.currentTestId = keyOf(playing);
    });
    if (one !== undefined) failed.push(keyOf(one));
  }
  const { static: loaded, perTest } = state.mutantCoverage ?? { static: {}, perTest: {} };
  await subject.stop();
  /** @type {Coverage} */
  const coverage = { playings: {}, counts: {}, failed };
  for (const [id, count] of Object.entries(loaded)) add(id, count);
  for (const [key, counts] of Object.entries(perTest)) {
    for (const [id, count] of Object.entries(counts)) add(id, count).push(key);
  }
  return coverage;

  /** @param {string} id @param {number} count */
  function add(id, count) {
    coverage.counts[id] = (coverage.counts[id] ?? 0) + count;
    coverage.playings[id] ??= [];
    return coverage.playings[id];
  }
}
