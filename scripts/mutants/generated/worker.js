/** Does what it is sent, one task after the other: looks what cases execute, or judges a mutant. */
import { loadSuite } from "../../../packages/conformance/dist/index.js";
import { childSource } from "../../../packages/conformance/dist/subject.js";
import { readFileSync, writeFileSync } from "node:fs";
import { inOrderOf } from "./choose-playings.js";
import { coverageOf } from "./coverage.js";
import { judgeMutant } from "./judge-mutant.js";
import { keyOf } from "./play-until.js";
import { loadModule } from "./subject.js";

/**
 * @import { Playing } from "../../../packages/conformance/dist/index.js"
 * @import { Role } from "./files.js"
 * @import { Coverage } from "./coverage.js"
 * @import { Outcome, Subjects } from "./judge-mutant.js"
 *
 * @typedef {{ kind: "covered" } | { kind: "problem", problem: string } | Outcome} Answer
 *
 * @typedef {object} Task
 * @property {Role} role
 * @property {string} module the subject's: to count with, or to judge
 * @property {string} program
 * @property {string} coverage the file that says what is executed; written when there is no mutant
 * @property {string} [mutant]
 * @property {readonly string[]} [names] of the playings that are played with it, in this order, or of cases
 */

/** So many are played at once: what a mutant makes silent is waited for together. */
const PARALLEL = 16;
/** So many times as often as without it a mutant may be executed. */
const HITS = 100;
const FEW_HITS = 100_000;

/** So many variants of a case of servers or clients are looked at, and played. */
const VARIANTS = 3;

const { playings } = loadSuite();
const byKey = new Map(playings.map((one) => [keyOf(one), one]));
/** @type {Map<string, Coverage["counts"]>} */
const counts = new Map();

process.on("message", (task) => {
  perform(/** @type {Task} */ (task)).then(
    (outcome) => process.send?.(outcome),
    (error) => process.send?.({ kind: "problem", problem: String(error?.stack ?? error) }),
  );
});
process.on("disconnect", () => process.exit());
// Subjects that it started end with it.
process.on("SIGTERM", () => process.exit(1));

/** @param {Task} task */
async function perform(task) {
  const { role, module, coverage, mutant, names = [] } = task;
  if (mutant === undefined) {
    const ofRole = playings.filter(({ info }) => info.role === role);
    const some = role === "codec" ? ofRole : fewOfEach(ofRole);
    writeFileSync(coverage, JSON.stringify(await coverageOf(module, some)));
    return { kind: "covered" };
  }
  const chosen = names.flatMap((name) => byKey.get(name) ?? fewNamed(name, role));
  return judgeMutant(chosen, role === "codec" ? inProcess(task, mutant) : children(task, mutant), PARALLEL);
}

/**
 * Scenarios have many variants: transports, profiles, choices.
 *
 * @param {readonly Playing[]} all
 */
function fewOfEach(all) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const mixed = inOrderOf(all.map(keyOf), "few").flatMap((key) => byKey.get(key) ?? []);
  return mixed.filter(({ info: { name } }) => {
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return (seen.get(name) ?? 0) <= VARIANTS;
  });
}

/** @param {string} name a case's @param {Role} role */
function fewNamed(name, role) {
  return fewOfEach(playings.filter(({ info }) => info.name === name && info.role === role));
}

/** @param {Task} task @param {string} mutant @returns {Subjects} */
function inProcess({ module, coverage }, mutant) {
  const hits = coverage === "" ? Number.POSITIVE_INFINITY : (countsOf(coverage)[mutant] ?? 0);
  const limit = HITS * hits + FEW_HITS;
  return { mutated: () => loadModule(module, mutant, limit), right: () => loadModule(module, "") };
}

/** @param {string} file */
function countsOf(file) {
  const known = counts.get(file) ?? /** @type {Coverage} */ (JSON.parse(readFileSync(file, "utf8"))).counts;
  counts.set(file, known);
  return known;
}

/** @param {Task} task @param {string} mutant @returns {Subjects} */
function children({ program }, mutant) {
  const start = (/** @type {string} */ active) => () =>
    childSource([process.execPath, program], {
      env: { ...process.env, __STRYKER_ACTIVE_MUTANT__: active },
    }).start();
  return { mutated: start(mutant), right: start("") };
}
