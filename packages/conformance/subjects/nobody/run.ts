import type { CasePlayed } from "@twobyte/conformance";
import { loadSuite, runSuite, titleOf } from "@twobyte/conformance";
import { moduleSource } from "@twobyte/conformance/subject";
import { nobodies } from "./subject.ts";

/*
 * `run.js [ROLE | ROLE NAME…]` plays all cases of servers and clients with those that are none, or with these of
 * them, one after the other. What passes proves nothing, and is a fault of the case.
 */

/** They wait for what never comes, and do nothing meanwhile. */
const PARALLEL = 500;
/** They are told to end late: what is late for want of a processor is no fault of the suite. */
const CASE_MS = 600_000;

const wanted = process.argv.slice(2);
const suite = loadSuite();
let passes = 0;
for (const { role, name, create } of nobodies) {
  const what = `${role} ${name}`;
  if (wanted.length > 0 && !wanted.includes(role) && !wanted.includes(what)) continue;
  const passed: CasePlayed[] = [];
  const { counts, durationMs } = await runSuite({
    ...suite,
    suite: suite.release,
    source: moduleSource(create),
    seed: 1,
    parallel: PARALLEL,
    caseMs: CASE_MS,
    onEvent: (event) => {
      if (event.event === "case" && event.result.verdict === "pass") passed.push(event);
    },
  });
  passes += passed.length;
  const { pass, fail, untestable, declined } = counts;
  const errors = counts["harness-error"];
  passes += errors;
  const lines = [
    `${what}: ${pass} pass, ${fail} fail, ${untestable} untestable, ${declined} declined, ${errors} faults of the suite, ${(durationMs / 1000).toFixed(1)} s`,
    ...passed.map(({ result }) => `  ${titleOf(result)}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
process.exitCode = passes === 0 ? 0 : 1;
