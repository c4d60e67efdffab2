import { expect, test } from "vitest";
import { judgeMarks } from "./judge-marks.js";

const found = new Map([["a.ts", [{ mark: "any", line: 3 }]]]);
const waiver = { path: "a.ts", mark: "any", count: 1, reason: "A library's types need it." };

test("a mark without a waiver is refused with its line", () => {
  expect(judgeMarks(found, [])).toEqual(["a.ts:3: any is not allowed; do without it."]);
});

test("a waiver allows exactly what the file holds", () => {
  expect(judgeMarks(found, [waiver])).toEqual([]);
  expect(judgeMarks(found, [{ ...waiver, count: 2 }])).toHaveLength(1);
  expect(judgeMarks(new Map(), [waiver])).toEqual([
    "scripts/waivers.json: a.ts: any is allowed 1 times and stands there 0 times.",
  ]);
});

test("a waiver for another file or mark allows nothing", () => {
  expect(judgeMarks(found, [{ ...waiver, path: "b.ts", count: 0 }])).toHaveLength(1);
  expect(judgeMarks(found, [{ ...waiver, mark: "c8 ignore", count: 0 }])).toHaveLength(1);
});

test("a waiver gives its reason once", () => {
  expect(judgeMarks(found, [{ ...waiver, reason: " " }])[0]).toContain("needs a reason");
  expect(judgeMarks(found, [waiver, waiver])[0]).toContain("stands twice");
});
