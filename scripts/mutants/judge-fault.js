import { isBeyondSuite, rolesOf } from "./subjects.js";

/**
 * @import { Fault } from "../faults/find-faults.js"
 * @import { Outcome, Task } from "./play-fault.js"
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {string} role
 * @property {readonly string[]} req
 *
 * @typedef {object} Verdict
 * @property {"killed" | "survived" | "unstarted" | "late"} verdict
 * @property {string} [role] as what it was played when it was killed
 * @property {string} [case] that killed it
 * @property {string} [variant]
 * @property {string} [problem] what the case saw, or why nothing could be played
 *
 * @typedef {Outcome | { kind: "late" }} Played
 *
 * @typedef {(task: Task, limitMs: number) => Promise<Played>} Play
 */

/** How long the cases that cite the requirement, and how long all of them may take. */
const limits = { citing: 120_000, all: 240_000 };

// Between servers only cases that are about it can see a fault.
const CITING = /** @type {const} */ (["citing"]);
const STAGES = /** @type {const} */ (["citing", "all"]);

/**
 * Plays a fault: first the cases that cite one of its requirements, as each role that it may show
 * in, then all of them, unless only the first are wanted.
 *
 * @param {Fault} fault
 * @param {readonly Case[]} cases
 * @param {Play} play
 * @param {boolean} [citingOnly]
 * @returns {Promise<Verdict>}
 */
export async function judgeFault(fault, cases, play, citingOnly = isBeyondSuite(fault.file)) {
  /** @type {Verdict} */
  let verdict = { verdict: "survived" };
  for (const stage of citingOnly ? CITING : STAGES) {
    for (const role of rolesOf(fault.file)) {
      const names = namesOf(fault, cases, role, stage);
      if (names.length === 0) continue;
      const task = { fault: fault.name, file: fault.file, role, names };
      const played = await play(task, limits[stage]);
      if (played.kind === "killed") {
        const { name, variant, problem } = played;
        return { verdict: "killed", role, case: name, variant, problem };
      }
      if (played.kind === "unstarted") return { verdict: "unstarted", problem: played.problem };
      if (played.kind === "late") verdict = { verdict: "late" };
    }
  }
  return verdict;
}

/**
 * Whether a case is about what a fault breaks.
 *
 * @param {Case | undefined} one
 * @param {Pick<Fault, "requirements">} fault
 */
export function isCiting(one, { requirements }) {
  return one?.req.some((id) => requirements.includes(id)) ?? false;
}

/**
 * @param {Fault} fault
 * @param {readonly Case[]} cases
 * @param {string} role
 * @param {"citing" | "all"} stage
 */
function namesOf(fault, cases, role, stage) {
  const ofRole = cases.filter((one) => one.role === role);
  const named = stage === "all" ? ofRole : ofRole.filter((one) => isCiting(one, fault));
  return named.map(({ name }) => name);
}
