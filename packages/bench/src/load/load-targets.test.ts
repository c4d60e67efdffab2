import { expect, test } from "vitest";
import { loadPlan } from "./load-plan.ts";
import type { LoadSeries, LoadTarget } from "./load-targets.ts";
import { judgeLoad, loadTargets } from "./load-targets.ts";
import { loadSubjectNames } from "./subjects/registry.ts";

function series(subject: string, half: readonly number[]): LoadSeries {
  return { scenario: "storm", subject, values: { half } };
}

const target: LoadTarget = {
  subject: "ours",
  scenario: "storm",
  measure: "half",
  bound: "most",
  limit: 0.5,
  beside: "theirs",
};

test("a ratio is judged by the median of the rounds' own", () => {
  const both = [series("ours", [10, 50, 30]), series("theirs", [20, 10, 80])];
  expect(judgeLoad(target, both)).toMatchObject({ verdict: "PASS", found: 0.5 });
  expect(judgeLoad({ ...target, bound: "least", limit: 0.6 }, both).verdict).toBe("FAIL");
});

test("without another subject the value itself is judged", () => {
  const { beside: _, ...alone } = { ...target, limit: 30 };
  expect(judgeLoad(alone, [series("ours", [10, 50, 30])])).toMatchObject({
    verdict: "PASS",
    found: 30,
  });
});

test("what was not measured neither passes nor fails", () => {
  expect(judgeLoad(target, [series("ours", [1])]).verdict).toBe("VOID");
  expect(judgeLoad(target, [series("theirs", [1])]).verdict).toBe("VOID");
});

test("every target's subjects are in its scenario, and every subject of a plan is there", () => {
  for (const { subject, scenario, beside } of loadTargets) {
    const { subjects } = loadPlan[scenario];
    for (const name of beside === undefined ? [subject] : [subject, beside]) {
      expect(subjects).toContain(name);
    }
  }
  const planned = Object.values(loadPlan).flatMap(({ subjects }) => subjects);
  expect(loadSubjectNames).toEqual(expect.arrayContaining(planned));
});
