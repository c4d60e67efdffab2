import { expect, test } from "vitest";
import type { LiveFigure } from "./live-sweep.ts";
import type { LiveTarget } from "./live-targets.ts";
import { judgeLive, liveTargets } from "./live-targets.ts";
import { liveSubjects } from "./subjects/registry.ts";

const target: LiveTarget = {
  subject: "ours",
  scenario: "echo",
  measure: "p50",
  ratio: 1.15,
  bound: "most",
};

function figure(ratio: number | undefined): LiveFigure {
  return { scenario: "echo", subject: "ours", measure: "p50", value: 1, spread: 0, ratio };
}

test("a ratio at its bound passes, on either side", () => {
  expect(judgeLive(target, [figure(1.15)]).verdict).toBe("PASS");
  expect(judgeLive(target, [figure(1.16)]).verdict).toBe("FAIL");
  expect(judgeLive({ ...target, bound: "least" }, [figure(1.15)]).verdict).toBe("PASS");
  expect(judgeLive({ ...target, bound: "least" }, [figure(1.14)]).verdict).toBe("FAIL");
});

test("what was not measured neither passes nor fails", () => {
  expect(judgeLive(target, []).verdict).toBe("VOID");
  expect(judgeLive(target, [figure(undefined)]).verdict).toBe("VOID");
});

test("every target has its subject, and one yardstick in its scenario", () => {
  for (const { subject, scenario } of liveTargets) {
    const beside = liveSubjects.filter((one) => one.scenarios.includes(scenario));
    expect(beside.map(({ name }) => name)).toContain(subject);
    expect(beside.filter(({ isYardstick }) => isYardstick === true)).toHaveLength(1);
  }
});
