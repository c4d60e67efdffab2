import { expect, test } from "vitest";
import type { Explained, Judged, Results } from "./results.js";
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

function open(reason: string, ...mutants: string[]): Explained {
  return { kind: "open", reason, mutants };
}

const nine = Array.from({ length: 9 }, (_, index) => judged(`k${index}`));

test("nine of ten that are killed are enough, if the tenth has a reason", () => {
  const all = results(...nine, judged("s", survivor));
  expect(judgeResults(all, [open("It is hard.", "s")])).toEqual([]);
  expect(judgeResults(all, [])).toEqual([expect.stringContaining("no case kills s, a < b as a <= b")]);
});

test("fewer than nine of ten are not enough, and one that was not played to the end is not killed", () => {
  const all = results(...nine.slice(1), judged("s", survivor), judged("l", { verdict: "late" }));
  const reasons = [open("It is hard.", "s", "l")];
  expect(judgeResults(all, reasons)).toEqual([expect.stringContaining("8 of 10")]);
});

test("what nobody can tell from what is right is not asked of the suite", () => {
  const all = results(...nine, judged("s", survivor), judged("t", survivor));
  const reasons = [open("It is hard.", "s"), { ...open("It is slower.", "t"), kind: "same" as const }];
  expect(judgeResults(all, reasons)).toEqual([]);
  expect(formatPage(all, reasons)).toContain("| 11 | 9, 81.8 % | 1 | 1 | 90.0 % |");
});

test("a reason for what does not survive, and one that says nothing, are wrong", () => {
  const all = results(...nine, judged("s", survivor));
  expect(judgeResults(all, [open(" ", "s", "k1")])).toEqual([
    expect.stringContaining("k1 does not survive"),
    expect.stringContaining("empty reason"),
  ]);
});

test("the page has the figures of each part, and each survivor with its reason", () => {
  const all = results(...nine, judged("s", survivor));
  const page = formatPage(all, [open("It is hard.", "s")]);
  expect(page).toContain("| codec | 20 | 15 | 10 | 9, 90.0 % | 0 | 1 | 90.0 % |");
  expect(page).toContain("It is hard.\n");
  expect(page).toContain("| packages/wire/src/limit.ts:3 | `a <= b` | `a < b` |");
});

test("what is committed for programs is in the order of files and lines", () => {
  const text = formatResults(results(judged("b", { line: 10 }), judged("a", { line: 9 })));
  expect((JSON.parse(text) as Results).judged.map(({ key }) => key)).toEqual(["a", "b"]);
});
