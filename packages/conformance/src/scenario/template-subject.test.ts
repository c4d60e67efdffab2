import { expect, test } from "vitest";
import { createSubject } from "../../subjects/template/subject.js";
import { moduleSource } from "../control/module-subject.ts";
import type { CasePlayed } from "../report/run-event.ts";
import { runSuite } from "../run/run.ts";
import { loadSuite } from "../suite/load-suite.ts";

/** A whole run plays the level; an ordinary one what each part of the template is needed for. */
const isWhole = Number(process.env["TWOBYTE_RUNS"]) >= 1;
const few = ["HSK-0001", "HSK-0007", "HSK-0019", "HSK-0041", "FRM-0003", "FRM-0013", "FRM-0031"];

test("the template, which people copy, reaches the level core", async () => {
  const suite = loadSuite();
  const failed: CasePlayed[] = [];
  const ended = await runSuite({
    ...suite,
    suite: suite.release,
    source: moduleSource(createSubject),
    level: "core",
    ...(!isWhole && { only: few }),
    parallel: 8,
    seed: 1,
    onEvent: (event) => {
      if (event.event === "case" && event.result.verdict !== "pass") failed.push(event);
    },
  });
  const told = failed.map(({ result }) => [result.name, result.variant, result.problem?.summary]);
  expect(told).toEqual([]);
  expect(ended.exit).toBe(0);
  expect(ended.counts.pass).toBeGreaterThan(20);
});
