import { SubjectFailure } from "../../../packages/conformance/dist/subject.js";
import { keyOf, playUntilFailure } from "./play-until.js";

/**
 * @import { Playing } from "../../../packages/conformance/dist/index.js"
 * @import { Subject } from "../../../packages/conformance/dist/subject.js"
 *
 * @typedef {{ kind: "killed", by: string } | { kind: "survived", played: number }} Outcome `by` is
 *   the case, with its variant, or `start` when no subject can be started
 *
 * @typedef {object} Subjects
 * @property {() => Promise<Subject>} mutated starts one with the mutant switched on
 * @property {() => Promise<Subject>} right starts one without
 */

/** So often a failure that did not happen again is passed over before others are looked for. */
const MOST_DOUBTS = 5;

/**
 * Plays cases with a mutant until one fails that fails again alone, and passes without it.
 *
 * @param {readonly Playing[]} playings in the order in which they begin
 * @param {Subjects} subjects
 * @param {number} parallel
 * @returns {Promise<Outcome>}
 */
export async function judgeMutant(playings, subjects, parallel) {
  let rest = [...playings];
  for (let doubts = 0; doubts < MOST_DOUBTS && rest.length > 0; doubts++) {
    const failed = await failuresOf(rest, subjects.mutated, parallel);
    if (failed === undefined) {
      const again = await failuresOf(rest.slice(0, 1), subjects.mutated, 1);
      if (again === undefined) return { kind: "killed", by: "start" };
      continue;
    }
    const [first] = failed;
    if (first === undefined) return { kind: "survived", played: rest.length };
    for (const one of failed.slice(0, MOST_DOUBTS)) {
      if (await isCertain(one, subjects)) return { kind: "killed", by: keyOf(one) };
    }
    // What came before it has passed, but for those that were being played.
    const at = Math.max(0, rest.indexOf(first) - parallel);
    rest = rest.slice(at).filter((one) => !failed.includes(one));
  }
  return { kind: "survived", played: playings.length };
}

/**
 * @param {Playing} playing
 * @param {Subjects} subjects
 */
async function isCertain(playing, { mutated, right }) {
  const again = await failuresOf([playing], mutated, 1);
  if (again?.length === 0) return false;
  const without = await failuresOf([playing], right, 1);
  return without?.length === 0;
}

/**
 * @param {readonly Playing[]} playings
 * @param {() => Promise<Subject>} start
 * @param {number} parallel
 * @returns {Promise<Playing[] | undefined>} undefined when no subject starts
 */
async function failuresOf(playings, start, parallel) {
  /** @type {Subject} */
  let subject;
  try {
    subject = await start();
  } catch (error) {
    if (error instanceof SubjectFailure) return undefined;
    throw error;
  }
  try {
    return await playUntilFailure(subject, playings, parallel);
  } finally {
    await subject.stop();
  }
}
