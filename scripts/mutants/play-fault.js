import { setMaxListeners } from "node:events";
import { runSuite } from "../../packages/conformance/dist/index.js";
import { patienceMs } from "../../packages/conformance/dist/scenario/patience.js";
import { childSource } from "../../packages/conformance/dist/subject.js";
import { root } from "../lib/root.js";
import { GENERATING, programOf } from "./subjects.js";

/**
 * @import { Playing, Suite } from "../../packages/conformance/dist/index.js"
 * @import { SubjectSource } from "../../packages/conformance/dist/subject.js"
 * @import { Role } from "./subjects.js"
 *
 * @typedef {object} Task what to play with one fault
 * @property {string} fault its name; empty for none
 * @property {string} file where it stands
 * @property {Role} role
 * @property {readonly string[]} names of the cases to be played
 *
 * @typedef {object} Failed a playing that failed
 * @property {string} name
 * @property {string} variant
 * @property {string} problem
 *
 * @typedef {{ kind: "killed" } & Failed | { kind: "survived", played: number } |
 *   { kind: "unstarted", problem: string }} Outcome
 *
 * @typedef {(task: Task) => SubjectSource} SourceOf starts subjects with the fault of a task
 */

/** So many are played at once: what a fault makes silent is waited for together. */
const PARALLEL = 16;
/** So often a failure that did not happen again is passed over before others are looked for. */
const MOST_DOUBTS = 5;
/** One that generates its codec has a compiler to load before its first answer, in ms. */
const GENERATED_MS = 45_000;
/** When so many have failed beside each other it is no want of processors, and the others need not be waited for. */
const ENOUGH = 5;

/**
 * Plays cases with a fault in effect until one fails that fails again alone, and passes without the
 * fault.
 *
 * @param {Suite} suite
 * @param {Task} task
 * @param {SourceOf} [sourceOf]
 * @returns {Promise<Outcome>}
 */
export async function playFault(suite, task, sourceOf = builtSource) {
  const names = new Set(task.names);
  let rest = suite.playings.filter(({ info }) => info.role === task.role && names.has(info.name));
  for (let doubts = 0; doubts < MOST_DOUBTS; doubts++) {
    const { failed, problem, played } = await untilFailure(suite, sourceOf(task), rest);
    if (problem !== undefined) return { kind: "unstarted", problem };
    if (failed === undefined) return { kind: "survived", played };
    if (await isCertain(suite, task, sourceOf, failed)) return { kind: "killed", ...failed };
    rest = rest.filter((one) => keyOf(one) !== `${failed.name} ${failed.variant}`);
  }
  return { kind: "survived", played: rest.length };
}

/**
 * @param {Suite} suite
 * @param {Task} task
 * @param {SourceOf} sourceOf
 * @param {Failed} failed
 */
async function isCertain(suite, task, sourceOf, failed) {
  const alone = suite.playings.filter((one) => keyOf(one) === `${failed.name} ${failed.variant}`);
  const again = await untilFailure(suite, sourceOf(task), alone);
  if (again.failed === undefined) return false;
  const right = await untilFailure(suite, sourceOf({ ...task, fault: "" }), alone);
  return right.failed === undefined && right.problem === undefined;
}

/**
 * Plays some, with the twins that they need, until one of them fails.
 *
 * @param {Suite} suite
 * @param {SubjectSource} source
 * @param {readonly Playing[]} chosen
 * @returns {Promise<{ failed: Failed | undefined, problem: string | undefined, played: number }>}
 */
async function untilFailure(suite, source, chosen) {
  const keys = new Set(chosen.map(keyOf));
  const end = new AbortController();
  setMaxListeners(0, end.signal);
  /** @type {Failed | undefined} */
  let failed;
  let played = 0;
  let wrong = 0;
  const onFailed = (/** @type {Failed} */ one) => {
    wrong += 1;
    if (failed !== undefined || wrong < Math.min(ENOUGH, chosen.length)) return;
    failed = one;
    end.abort();
  };
  const { problems } = await runSuite({
    ...suite,
    playings: withTwins(chosen, suite.playings).map((one) =>
      untilEnded(one, end.signal, counts(one, keys) ? onFailed : undefined),
    ),
    suite: suite.release,
    seed: 1,
    parallel: PARALLEL,
    source,
    onEvent: (event) => {
      if (event.event !== "case" || failed !== undefined) return;
      const { name, variant, verdict, problem } = event.result;
      played += 1;
      if (verdict !== "fail" || !counts({ info: event.info, variant }, keys)) return;
      failed = { name, variant, problem: problem?.summary ?? "" };
      end.abort();
    },
  });
  const isStarted = problems === undefined || played > 0;
  return { failed, problem: isStarted ? undefined : problems.join("\n"), played };
}

/**
 * Whether a failure of it would be a kill.
 *
 * @param {Pick<Playing, "info" | "variant">} playing
 * @param {ReadonlySet<string>} keys of those that were chosen
 */
function counts(playing, keys) {
  return playing.info.level !== "may" && keys.has(keyOf(playing));
}

/** @param {Pick<Playing, "info" | "variant">} playing */
function keyOf({ info, variant }) {
  return `${info.name} ${variant}`;
}

/**
 * @param {readonly Playing[]} chosen
 * @param {readonly Playing[]} all
 */
function withTwins(chosen, all) {
  const byKey = new Map(all.map((one) => [keyOf(one), one]));
  const needed = new Set(chosen);
  for (const { info, variant, twinVariant = variant } of needed) {
    const twin = byKey.get(`${info.twin} ${twinVariant}`);
    if (twin !== undefined) needed.add(twin);
  }
  return [...needed];
}

/** @param {Playing} playing */
function nameOf({ info, variant }) {
  return { name: info.name, variant };
}

/**
 * A playing that ends at once, untestable, when the signal is given.
 *
 * @param {Playing} playing
 * @param {AbortSignal} signal
 * @param {((failed: Failed) => void) | undefined} onFailed
 * @returns {Playing}
 */
function untilEnded(playing, signal, onFailed) {
  const over = { checks: 0, untestable: "Another case had failed." };
  return {
    ...playing,
    play: (stage) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve(over);
        signal.addEventListener("abort", () => resolve(over), { once: true });
        playing.play(stage).then((outcome) => {
          const { problem } = outcome;
          if (problem !== undefined && !signal.aborted) {
            onFailed?.({ ...nameOf(playing), problem: problem.summary });
          }
          resolve(outcome);
        }, reject);
      }),
  };
}

/** @type {SourceOf} */
function builtSource({ fault, role, file }) {
  const loader = fault === "" ? [] : ["--import", `${root}/scripts/faults/register.js`];
  const program = programOf(role, file);
  return childSource([process.execPath, ...loader, program], {
    cwd: root,
    env: { ...process.env, TWOBYTE_FAULT: fault },
    limits: { answerMs: program === GENERATING ? GENERATED_MS : 2 * patienceMs() },
  });
}
