/**
 * Judges the seeded mutants by the suite: `npm run mutants`, and writes docs/conformance/kill-matrix
 * and traceability. What was judged and has not changed stays as it is; --again judges all anew,
 * names of faults judge those. --citing plays no other cases than those that cite what a fault
 * breaks, which is quick. --parallel says how many are judged at once, 2 by default.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/root.js";
import { isCiting, judgeFault } from "./mutants/judge-fault.js";
import { keyOf } from "./mutants/kill-matrix.js";
import { Player } from "./mutants/pool.js";
import { readProof, settleProof } from "./mutants/proof.js";
import { isBeyondSuite } from "./mutants/subjects.js";

/**
 * @import { Fault } from "./faults/find-faults.js"
 * @import { Outcome, Task } from "./mutants/play-fault.js"
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: "boolean" },
    citing: { type: "boolean" },
    parallel: { type: "string", default: "2" },
  },
});
const { faults, cases, recorded } = readProof(root);
const unknown = positionals.filter((name) => !faults.some((fault) => fault.name === name));
if (unknown.length > 0) {
  console.error(`There is no fault ${unknown.join(", ")}.`);
  process.exit(2);
}
const byFault = new Map(recorded.map((one) => [one.fault, one]));
const waiting = faults.filter(isToBeJudged);
const total = waiting.length;
const path = join(root, "docs/conformance/kill-matrix.json");
let done = 0;

/** @param {Fault} fault */
function isToBeJudged(fault) {
  if (positionals.length > 0) return positionals.includes(fault.name);
  if (isBeyondSuite(fault.file)) return false;
  const known = byFault.get(fault.name);
  if (values.again === true || known?.key !== keyOf(root, fault)) return true;
  return !isCiting(
    cases.find(({ name }) => name === known.case),
    fault,
  );
}

async function judgeNext() {
  /** @type {Player<Task, Outcome>} */
  const player = new Player(new URL("./mutants/worker.js", import.meta.url));
  for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
    const at = performance.now();
    const play = (/** @type {Task} */ task, /** @type {number} */ ms) => player.play(task, ms);
    const judged = await judgeFault(fault, cases, play, values.citing);
    const { problem, ...verdict } = judged;
    byFault.set(fault.name, { fault: fault.name, key: keyOf(root, fault), ...verdict });
    // After each, so that a run that is ended goes on where it was.
    writeFileSync(path, JSON.stringify([...byFault.values()]));
    const seconds = ((performance.now() - at) / 1000).toFixed(1);
    const by = [judged.case, judged.variant, problem].filter(Boolean).join(" ").slice(0, 160);
    console.log(`${++done}/${total} ${fault.name}: ${judged.verdict} ${by} (${seconds} s)`);
  }
  player.close();
}

await Promise.all(Array.from({ length: Number(values.parallel) }, judgeNext));
const { problems, note } = settleProof(root, { update: true });
console.log(note);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
