import { expect, test } from "vitest";
import { played } from "../testing/some-report.ts";
import type { RepeatedRun } from "./changed-verdicts.ts";
import { changedVerdicts, repeatSummary } from "./changed-verdicts.ts";

const problem = { fingerprint: "timeout@steps.1", summary: "A pong did not come." };
const runs: readonly RepeatedRun[] = [
  { seed: 1, results: [played("AAA-0001", "pass").result, played("AAA-0002", "pass").result] },
  {
    seed: 2,
    results: [
      played("AAA-0002", "pass", { beside: problem }).result,
      played("AAA-0001", "fail", { problem }).result,
    ],
  },
  { seed: 3, results: [played("AAA-0001", "pass").result, played("AAA-0003", "pass").result] },
];

test("a playing whose verdict is another in another run has changed", () => {
  expect(changedVerdicts(runs)).toEqual([
    {
      title: "AAA-0001 (websocket binary)",
      verdicts: [
        { verdict: "pass", seeds: [1, 3] },
        { verdict: "fail", seeds: [2], summary: problem.summary },
      ],
    },
  ]);
});

test("the summary tells what changed, and what passed alone only", () => {
  expect(repeatSummary(runs).split("\n")).toEqual([
    "CHANGED AAA-0001 (websocket binary)",
    "  pass with seed 1, 3",
    "  fail with seed 2 A pong did not come.",
    "PASS ALONE AAA-0002 (websocket binary): seed 2",
    "  A pong did not come.",
    "3 runs, 1 changed verdicts, 1 playings that passed alone only",
  ]);
});
