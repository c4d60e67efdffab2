import { expect, test } from "vitest";
import type { Judged, Results } from "./results.js";
import { formatPage, formatResults, judgeResults } from "./results.js";

function judged(key: string, more: Partial<Judged> = {}): Judged {
  const place = { file: "packages/wire/src/limit.ts", line: 3, mutator: "EqualityOperator" };
  return { key, part: "codec", ...place, verdict: "killed", by: "VAL-0001 binary", ...more };
}

const survivor: Partial<Judged> = {
  verdict: "survived",
  original: "a < b",
  replacement: "a <= b",
};

function results(...all: Judged[]): Results {
  return { scopes: [{ part: "codec", all: 20, executed: 15 }], judged: all };
}

const nine = Array.from({ length: 9 }, (_, index) => judged(`k${index}`));

test("nine of ten that are killed are enough, if the tenth has a reason", () => {
  const all = results(...nine, judged("s", survivor));
  expect(judgeResults(all, [{ reason: "It is the same.", mutants: ["s"] }])).toEqual([]);
  expect(judgeResults(all, [])).toEqual([expect.stringContaining("no case kills s, a < b as a <= b")]);
});

test("fewer than nine of ten are not enough, and one that was not played to the end is not killed", () => {
  const all = results(...nine.slice(1), judged("s", survivor), judged("l", { verdict: "late" }));
  const reasons = [{ reason: "It is the same.", mutants: ["s", "l"] }];
  expect(judgeResults(all, reasons)).toEqual([expect.stringContaining("8 of 10")]);
});

test("a reason for what does not survive, and one that says nothing, are wrong", () => {
  const all = results(...nine, judged("s", survivor));
  expect(judgeResults(all, [{ reason: " ", mutants: ["s", "k1"] }])).toEqual([
    expect.stringContaining("k1 does not survive"),
    expect.stringContaining("empty reason"),
  ]);
});

test("the page has the figures of each part, and each survivor with its reason", () => {
  const all = results(...nine, judged("s", survivor));
  const page = formatPage(all, [{ reason: "It is the same.", mutants: ["s"] }]);
  expect(page).toContain("| codec | 20 | 15 | 10 | 9, 90.0 % | 1 |");
  expect(page).toContain("It is the same.\n");
  expect(page).toContain("| packages/wire/src/limit.ts:3 | `a <= b` | `a < b` |");
});

test("what is committed for programs is in the order of files and lines", () => {
  const text = formatResults(results(judged("b", { line: 10 }), judged("a", { line: 9 })));
  expect((JSON.parse(text) as Results).judged.map(({ key }) => key)).toEqual(["a", "b"]);
});
