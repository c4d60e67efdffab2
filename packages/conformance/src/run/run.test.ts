import { expect, test } from "vitest";
import { moduleSource } from "../control/module-subject.ts";
import { SubjectRefusal } from "../control/subject.ts";
import type { ExpectedFailure } from "../expected/expected-failures.ts";
import type { RequirementSet } from "../levels/requirement-set.ts";
import type { CasePlayed, RunEnded } from "../report/run-event.ts";
import { asking, fixed, playing, scripted } from "../testing/scripted.ts";
import { standingClock } from "../testing/standing-clock.ts";
import type { Playing } from "./playing.ts";
import type { RunOptions } from "./run.ts";
import { runSuite } from "./run.ts";

const set: RequirementSet = {
  formatVersion: "1.0",
  spec: "1",
  areas: [
    { area: "AAA", roles: ["codec"], about: "" },
    { area: "BBB", roles: ["codec"], about: "" },
  ],
  levels: [
    { level: "first", about: "", includes: [], areas: ["AAA"], capabilities: ["text"] },
    { level: "both", about: "", includes: ["first"], areas: ["BBB"], capabilities: [] },
  ],
  excluded: [],
};
const good = scripted(({ id }) => ({ id, ok: {} }));
const problem = { fingerprint: "wrong", summary: "It is wrong." };

async function run(
  playings: readonly Playing[],
  options: Partial<RunOptions> = {},
): Promise<{ ended: RunEnded; verdicts: Record<string, string>; played: CasePlayed[] }> {
  const played: CasePlayed[] = [];
  const ended = await runSuite({
    source: moduleSource(good),
    playings,
    set,
    suite: "0",
    seed: 1,
    now: () => new Date("2027-01-31T12:00:00Z"),
    ...options,
    onEvent: (event) => {
      if (event.event === "case") played.push(event);
    },
  });
  const byName = [...played].sort((a, b) => (a.info.name < b.info.name ? -1 : 1));
  const verdicts = byName.map(({ info, result }) => [info.name, result.verdict]);
  return { ended, verdicts: Object.fromEntries(verdicts) as Record<string, string>, played };
}

test("a refusal counts only if its twin passed in the same run, whichever is played first", async () => {
  for (const seed of [1, 2, 3, 4]) {
    const { verdicts, ended } = await run(
      [
        fixed("AAA-0001", { checks: 1 }),
        fixed("AAA-0002", { checks: 1 }, { twin: "AAA-0001" }),
        fixed("AAA-0003", { checks: 1, problem }),
        fixed("AAA-0004", { checks: 1 }, { twin: "AAA-0003" }),
        fixed("AAA-0005", { checks: 1 }, { twin: "AAA-0004" }),
      ],
      { seed },
    );
    expect(verdicts).toEqual({
      "AAA-0001": "pass",
      "AAA-0002": "pass",
      "AAA-0003": "fail",
      "AAA-0004": "untestable",
      "AAA-0005": "untestable",
    });
    expect(ended.exit).toBe(1);
  }
});

test("a case that checks nothing has not passed", async () => {
  const { verdicts } = await run([fixed("AAA-0001", { checks: 0 })]);
  expect(verdicts).toEqual({ "AAA-0001": "untestable" });
});

test("a case that throws is a fault of the suite, and of nobody else", async () => {
  const { verdicts, ended } = await run([
    fixed("AAA-0001", { checks: 1 }),
    playing("AAA-0002", () => Promise.reject(new Error("a slip"))),
  ]);
  expect(verdicts).toEqual({ "AAA-0001": "pass", "AAA-0002": "harness-error" });
  expect(ended.exit).toBe(3);
});

test("a case whose subject refuses a command that it needs is untestable", async () => {
  const refusal = new SubjectRefusal("unsupported", "no parameter beat");
  const { verdicts, ended } = await run([playing("AAA-0001", () => Promise.reject(refusal))]);
  expect(verdicts).toEqual({ "AAA-0001": "untestable" });
  expect(ended.exit).toBe(1);
});

test("a case that never ends is told to, and is then a fault of the suite", async () => {
  const clock = standingClock();
  const running = run(
    [playing("AAA-0001", () => new Promise(() => undefined)), fixed("AAA-0002", { checks: 1 })],
    { clock },
  );
  const { played } = await clock.until(running);
  const [first] = played.filter(({ info }) => info.name === "AAA-0001");
  expect(first?.result.problem?.summary).toMatch(/did not end within 120000 ms, nor when told to/);
});

test("what a subject lacks is declined once it says so again, and fails when it does it", async () => {
  const needs = { capabilities: ["text"] };
  const lacking = [asking("AAA-0001"), asking("AAA-0002", needs)];
  const declines = await run(lacking, {
    probes: new Map([["text", () => Promise.resolve(undefined)]]),
  });
  expect(declines.verdicts).toEqual({ "AAA-0001": "pass", "AAA-0002": "declined" });
  expect(declines.ended.exit).toBe(0);
  const [first] = declines.ended.levels;
  expect(first).toEqual({ level: "first", reached: false, passed: 1, asked: 1, declined: 1 });
  const pretends = await run(lacking, {
    probes: new Map([["text", () => Promise.resolve("it answers")]]),
  });
  expect(pretends.verdicts["AAA-0002"]).toBe("fail");
});

test("nothing that is scored is no success", async () => {
  const nothing = await run([fixed("AAA-0001", { checks: 1 }, { role: "server" })]);
  expect(nothing.ended.exit).toBe(4);
  const declined = await run([fixed("AAA-0001", { checks: 1 }, { capabilities: ["text"] })]);
  expect(declined.ended.exit).toBe(4);
  const may = await run([fixed("AAA-0001", { checks: 1, problem }, { level: "may" })]);
  expect(may.ended.exit).toBe(4);
});

test("levels are reached when all that they ask for passed, and in a whole run alone", async () => {
  const both = [fixed("AAA-0001", { checks: 1 }), fixed("BBB-0001", { checks: 1, problem })];
  const { ended } = await run(both);
  expect(ended.levels).toEqual([
    { level: "first", reached: true, passed: 1, asked: 1 },
    { level: "both", reached: false, passed: 1, asked: 2 },
  ]);
  const half = await run(both.slice(0, 1));
  expect(half.ended.levels.map(({ reached }) => reached)).toEqual([true, false]);
  expect((await run(both, { only: ["AAA-*"] })).ended.levels).toEqual([]);
  const alone = await run(both, { level: "first" });
  expect(alone.verdicts).toEqual({ "AAA-0001": "pass" });
  expect(alone.ended.levels).toEqual([{ level: "first", reached: true, passed: 1, asked: 1 }]);
  await expect(run(both, { level: "third" })).rejects.toThrow("There is no level third");
});

test("expected failures have to fail, just so, and until a day", async () => {
  const failing = [
    fixed("AAA-0001", { checks: 1, problem }),
    fixed("AAA-0002", { checks: 1, problem }),
    fixed("AAA-0003", { checks: 1 }),
    fixed("AAA-0004", { checks: 1, problem }),
  ];
  const entry = (id: string, more: Partial<ExpectedFailure> = {}): ExpectedFailure => ({
    id,
    fingerprint: "wrong",
    reason: "known",
    ...more,
  });
  const { verdicts, ended } = await run(failing, {
    expected: {
      formatVersion: "1.0",
      failures: [
        entry("AAA-0001", { until: "2027-01-31" }),
        entry("AAA-0002", { fingerprint: "otherwise" }),
        entry("AAA-0003"),
        entry("AAA-0004", { until: "2027-01-30" }),
        entry("AAA-0099"),
        entry("AAA-0001", { variant: "text" }),
      ],
    },
  });
  expect(verdicts).toEqual({
    "AAA-0001": "expected-fail",
    "AAA-0002": "unexpected-pass",
    "AAA-0003": "unexpected-pass",
    "AAA-0004": "fail",
  });
  expect(ended.problems).toEqual([
    "Expected failures: AAA-0004 expired on 2027-01-30.",
    "Expected failures: there is no case AAA-0099.",
    "Expected failures: AAA-0001 has no variant text.",
  ]);
  expect(ended.exit).toBe(1);
  const fine = await run(failing.slice(0, 1), {
    expected: { formatVersion: "1.0", failures: [entry("AAA-0001")] },
  });
  expect(fine.ended).toMatchObject({ exit: 0, levels: [{ level: "first", reached: false }, {}] });
});

test("an expected failure of what is declined now, or may be otherwise, is stale", async () => {
  const expected = (id: string) => ({
    formatVersion: "1.0" as const,
    failures: [{ id, fingerprint: "wrong", reason: "known" }],
  });
  const lacking = [asking("AAA-0001"), asking("AAA-0002", { capabilities: ["text"] })];
  const declined = await run(lacking, { expected: expected("AAA-0002") });
  expect(declined.ended.problems).toEqual([
    "Expected failures: AAA-0002 is declined, and does not fail.",
  ]);
  expect(declined.ended.exit).toBe(1);
  const may = [asking("AAA-0001"), fixed("AAA-0002", { checks: 1 }, { level: "may" })];
  expect((await run(may, { expected: expected("AAA-0002") })).ended.exit).toBe(1);
});

test("an expected failure of one variant goes before that of all", async () => {
  const failures = [
    { id: "AAA-0001", fingerprint: "otherwise", reason: "known" },
    { id: "AAA-0001", variant: "text", fingerprint: "wrong", reason: "known" },
  ];
  const variant = { ...fixed("AAA-0001", { checks: 1, problem }), variant: "text" };
  const { verdicts } = await run([variant], { expected: { formatVersion: "1.0", failures } });
  expect(verdicts).toEqual({ "AAA-0001": "expected-fail" });
});

test("verdicts do not depend on the order, nor on how many cases are played at once", async () => {
  const many = Array.from({ length: 60 }, (_, at) => {
    const name = `AAA-${String(at).padStart(4, "0")}`;
    return at % 7 === 3 ? fixed(name, { checks: 1, problem }) : asking(name);
  });
  const runs = await Promise.all(
    [1, 5, 64].flatMap((parallel) => [7, 8].map((seed) => run(many, { parallel, seed }))),
  );
  const [first] = runs;
  for (const { verdicts } of runs) expect(verdicts).toEqual(first?.verdicts);
  const orders = runs.map(({ played }) => played.map(({ info }) => info.name).join());
  expect(orders[0]).not.toBe(orders[1]);
});
