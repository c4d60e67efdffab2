/**
 * Judges generated mutants of the codec and of the engine by the suite: `npm run mutants:generated`,
 * and writes docs/conformance/generated-mutants. Words are beginnings of files, or keys; without one all files
 * are meant. --sample says how many of each part are judged at most, 500 unless said, drawn by --seed;
 * what was judged before stays, unless its line has changed or --again is said; --survivors judges
 * those again that were not killed. --parallel says how many at once, 1 unless said.
 * --cases plays the cases of these names alone with those that were judged and not killed, and notes what they kill.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/root.js";
import { bundleSubject } from "./mutants/generated/bundle.js";
import { inOrderOf } from "./mutants/generated/choose-playings.js";
import { mutatedFiles, partOf, parts } from "./mutants/generated/files.js";
import { instrument } from "./mutants/generated/instrument.js";
import { Judges } from "./mutants/generated/judges.js";
import { formatResults } from "./mutants/generated/results.js";
import { readResults, resultsFile, settleGenerated } from "./mutants/generated/settle.js";

import { Player } from "./mutants/pool.js";

/**
 * @import { Mutant } from "./mutants/generated/instrument.js"
 * @import { Judged } from "./mutants/generated/results.js"
 * @import { Answer, Task } from "./mutants/generated/worker.js"
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: "boolean", default: false },
    survivors: { type: "boolean", default: false },
    sample: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    parallel: { type: "string", default: "1" },
    cases: { type: "string" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "twobyte-mutants-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const { sources, mutants } = await instrument(root, await mutatedFiles(root));
const judges = new Judges((role) => bundleSubject(root, role, sources, folder));
const before = readResults(root);
const scopes = new Map(before.scopes.map((one) => [one.part, one]));
const known = new Set(mutants.map(({ key }) => key));
const judged = new Map(
  before.judged.filter(({ key }) => known.has(key)).map((one) => [one.key, one]),
);

for (const { name } of parts)
  await (values.cases === undefined ? judgePart(name) : playCases(name));
const problems = settleGenerated(root, { update: true });
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** @param {string} part */
async function judgePart(part) {
  const own = mutants.filter(({ file }) => partOf(file) === part);
  const meant = own.filter(isMeant);
  if (meant.length === 0) return;
  /** @type {Map<string, Mutant>} */
  const executed = new Map();
  for (const one of own) {
    if ((await judges.rolesOf(one)).length > 0) executed.set(one.key, one);
  }
  scopes.set(part, { part, all: own.length, executed: executed.size });
  const keys = meant.map(({ key }) => key).filter((key) => executed.has(key));
  const drawn = inOrderOf(keys, values.seed).slice(0, Number(values.sample));
  const waiting = drawn.filter(isToBeJudged).flatMap((key) => executed.get(key) ?? []);
  await judgeAll(waiting, (mutant, player) => judges.judge(mutant, player));
}

/**
 * What these cases do not kill may still be killed by others, so that nothing is noted of it.
 *
 * @param {string} part
 */
async function playCases(part) {
  const names = (values.cases ?? "").split(",");
  const isOpen = (/** @type {Mutant} */ { key }) =>
    (judged.get(key)?.verdict ?? "killed") !== "killed";
  const own = mutants.filter((one) => partOf(one.file) === part && isOpen(one) && isMeant(one));
  await judgeAll(own, async (mutant, player) => {
    const verdict = await judges.play(mutant, names, player);
    return verdict.verdict === "killed"
      ? verdict
      : { verdict: judged.get(mutant.key)?.verdict ?? "survived" };
  });
}

/**
 * @param {Mutant[]} waiting
 * @param {(mutant: Mutant, player: Player<Task, Answer>) => Promise<Pick<Judged, "verdict" | "by">>} judge
 */
async function judgeAll(waiting, judge) {
  const part = waiting[0] === undefined ? "" : partOf(waiting[0].file);
  const total = waiting.length;
  const judgeNext = async () => {
    /** @type {Player<Task, Answer>} */
    const player = new Player(new URL("./mutants/generated/worker.js", import.meta.url));
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const at = performance.now();
      const { key, file, line, mutator, original, replacement } = mutant;
      const verdict = await judge(mutant, player);
      const more = verdict.verdict === "killed" ? {} : { original, replacement };
      judged.set(key, { key, part, file, line, mutator, ...more, ...verdict });
      // After each, so that a run that is ended goes on where it was.
      const results = { scopes: [...scopes.values()], judged: [...judged.values()] };
      writeFileSync(join(root, resultsFile), formatResults(results));
      const seconds = ((performance.now() - at) / 1000).toFixed(1);
      const what = `${file}:${line} ${replacement.slice(0, 40)}`;
      console.log(
        `${total - waiting.length}/${total} ${what}: ${Object.values(verdict).join(" ")} (${seconds} s)`,
      );
    }
    player.close();
  };
  await Promise.all(Array.from({ length: Number(values.parallel) }, judgeNext));
}

/** @param {Mutant} mutant */
function isMeant({ file, key }) {
  return positionals.length === 0 || positionals.some((one) => file.startsWith(one) || key === one);
}

/** @param {string} key */
function isToBeJudged(key) {
  const verdict = judged.get(key)?.verdict;
  return values.again || verdict === undefined || (values.survivors && verdict !== "killed");
}
