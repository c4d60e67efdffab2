import { expect, test } from "vitest";
import { checkCoverage } from "./coverage.js";
import type { Level, Requirement } from "./requirements.js";

const id = (number: number): string => `R-WIRE-${number}`;

const requirement = (number: number, level: Level = "must"): Requirement => ({
  id: id(number),
  level,
  text: `Sentence ${number}.`,
  hash: "0".repeat(16),
  chapter: "spec/01-wire.md",
});

const test1 = { path: "packages/wire/src/a.test.ts", text: `// ${id(1)}` };

test("a requirement named in a test is tested", () => {
  const { untested, problems } = checkCoverage([requirement(1)], [test1], []);
  expect(untested).toEqual([]);
  expect(problems).toEqual([]);
});

test("an id in a source file is no test of it", () => {
  const source = { path: "packages/wire/src/a.ts", text: `// ${id(1)}` };
  const { untested, problems } = checkCoverage([requirement(1)], [source], []);
  expect(untested.map((one) => one.id)).toEqual([id(1)]);
  expect(problems[0]).toContain(`${id(1)} has no test`);
});

test("an id is not tested by a longer one that begins with it", () => {
  const longer = { path: "packages/wire/src/a.test.ts", text: `// ${id(12)}` };
  const { problems } = checkCoverage([requirement(1), requirement(12)], [longer], []);
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual([id(1)]);
});

test("a should or may without a test is listed, not refused", () => {
  const all = [requirement(1, "should"), requirement(2, "may")];
  const { untested, problems } = checkCoverage(all, [], []);
  expect(untested).toHaveLength(2);
  expect(problems).toEqual([]);
});

test("a must without a test passes only with a reason", () => {
  const waived = [{ id: id(1), reason: "The session comes later." }];
  expect(checkCoverage([requirement(1)], [], waived).problems).toEqual([]);
  expect(checkCoverage([requirement(1)], [], [{ id: id(1), reason: " " }]).problems).toEqual([
    `spec/untested.json: ${id(1)} needs a reason.`,
  ]);
});

test("the list of untested requirements holds nothing unknown, tested or repeated", () => {
  const entry = (number: number) => ({ id: id(number), reason: "later" });
  const { problems } = checkCoverage(
    [requirement(1), requirement(2)],
    [test1],
    [entry(1), entry(2), entry(2), entry(3)],
  );
  expect(problems).toEqual([
    `spec/untested.json: ${id(1)} has a test by now; take it off the list.`,
    `spec/untested.json: ${id(2)} stands twice.`,
    `spec/untested.json: ${id(3)} stands in no chapter of the spec; take it off the list.`,
  ]);
});

test("an unknown id is refused with file and line", () => {
  const file = { path: "packages/wire/src/a.ts", text: `one\n// ${id(9)}` };
  expect(checkCoverage([], [file], []).problems).toEqual([
    `packages/wire/src/a.ts:2: ${id(9)} stands in no chapter of the spec.`,
  ]);
});

test("words that only look like an id are left alone", () => {
  const file = { path: "packages/wire/src/a.ts", text: `ERR-CODE-1 X${id(1)} R-7` };
  expect(checkCoverage([], [file], []).problems).toEqual([]);
});
