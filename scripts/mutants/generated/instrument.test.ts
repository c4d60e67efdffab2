import { expect, test } from "vitest";
import { named } from "./instrument.js";

/** A mutant of `a < b` where it stands in the line that is given, from 0. */
function found(line: number, column: number, replacement = "a <= b") {
  const location = { start: { line, column }, end: { line, column: column + 5 } };
  return { id: "7", fileName: "a.ts", mutatorName: "EqualityOperator", replacement, location };
}

function namedIn(source: string, ...all: ReturnType<typeof found>[]) {
  return named(all, new Map([["a.ts", source]]));
}

test("a mutant tells what it changes, and in which line", () => {
  expect(namedIn("// one\nif (a < b) c();", found(1, 4))).toMatchObject([
    { line: 2, original: "a < b", replacement: "a <= b", mutator: "EqualityOperator" },
  ]);
});

test("its key stays the same when lines come in front of it, and is another when its line changes", () => {
  const [one] = namedIn("if (a < b) c();", found(0, 4));
  const [later] = namedIn("\n\n  if (a < b) c();", found(2, 6));
  const [changed] = namedIn("if (a < b) d();", found(0, 4));
  expect(later?.key).toBe(one?.key);
  expect(changed?.key).not.toBe(one?.key);
});

test("mutants of equal lines, and others of one place, have keys of their own", () => {
  const source = "if (a < b) c();\nif (a < b) c();";
  const keys = namedIn(source, found(0, 4), found(1, 4), found(0, 4, "a >= b"));
  expect(new Set(keys.map(({ key }) => key)).size).toBe(3);
});
