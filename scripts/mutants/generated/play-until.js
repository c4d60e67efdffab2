import { setMaxListeners } from "node:events";
import { SubjectFailure } from "../../../packages/conformance/dist/subject.js";
import { seedOf } from "../../../packages/conformance/dist/run/seed.js";

/** @import { Playing } from "../../../packages/conformance/dist/index.js"
 * @import { Subject } from "../../../packages/conformance/dist/subject.js" */

/** Of what is random in a case; `--seed 1` plays the same. */
const SEED = 1;
/** After which a case is told to end. */
const CASE_MS = 30_000;

/** @param {Playing} playing */
export function keyOf({ info, variant }) {
  return variant === "" ? info.name : `${info.name} ${variant}`;
}

/**
 * Plays some, several at once, until one of them fails, or the subject does.
 *
 * @param {Subject} subject
 * @param {readonly Playing[]} playings
 * @param {number} parallel
 * @param {(playing: Playing) => void} [onBegin]
 * @returns {Promise<Playing[]>} what failed; all that were being played when the subject failed
 */
export async function playUntilFailure(subject, playings, parallel, onBegin = () => {}) {
  const end = new AbortController();
  setMaxListeners(0, end.signal);
  /** @type {Playing[]} */
  const failed = [];
  let next = 0;
  const play = async () => {
    while (next < playings.length && failed.length === 0) {
      const playing = /** @type {Playing} */ (playings[next]);
      next += 1;
      onBegin(playing);
      if (!(await passes(subject, playing, end.signal))) failed.push(playing);
    }
  };
  await new Promise((resolve, reject) => {
    const lane = async () => {
      await play();
      // What failed with it comes in the same turn; what goes on is not waited for.
      if (failed.length > 0) setImmediate(resolve, undefined);
    };
    const lanes = Array.from({ length: Math.min(parallel, playings.length) }, lane);
    Promise.all(lanes).then(resolve, reject);
  });
  const seen = [...failed];
  end.abort();
  return seen;
}

/**
 * @param {Subject} subject
 * @param {Playing} playing
 * @param {AbortSignal} end
 */
async function passes(subject, playing, end) {
  const { info } = playing;
  if (info.level === "may") return true;
  if (info.capabilities.some((one) => !subject.info.capabilities.includes(one))) return true;
  const own = new AbortController();
  const abort = () => own.abort();
  const timer = setTimeout(abort, CASE_MS);
  end.addEventListener("abort", abort, { once: true });
  try {
    const seed = seedOf(SEED, keyOf(playing));
    const { problem } = await playing.play({ subject, seed, signal: own.signal });
    return problem === undefined;
  } catch (error) {
    if (error instanceof SubjectFailure) return false;
    throw error;
  } finally {
    clearTimeout(timer);
    end.removeEventListener("abort", abort);
  }
}
