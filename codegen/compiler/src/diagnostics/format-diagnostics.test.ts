import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { createDiagnostic } from "./diagnostic-map.ts";
import { formatDiagnostics } from "./format-diagnostics.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

const span = { file: "a/schema.ts", line: 3, column: 7 };
const other = { file: "a/other.ts", line: 1, column: 2 };

test("text has the position, severity, code and message, and the fix below (R-SCHEMA-5)", () => {
  const one = createDiagnostic("name-duplicate", { name: "A" }, span, [
    { message: "the other one", span: other },
  ]);
  expect(formatDiagnostics([one])).toBe(
    [
      "a/schema.ts:3:7 - error name-duplicate: Two different types are called A.",
      "  fix: Give one of them another name; a type that was derived from a named one needs its own.",
      "  see: a/other.ts:1:2 - the other one",
      "",
    ].join("\n"),
  );
});

test("text without a position begins with the severity", () => {
  const one = createDiagnostic("module-missing", { file: "x.ts" });
  expect(formatDiagnostics([one])).toMatch(
    /^error module-missing: There is no schema module at x\.ts\.\n/,
  );
});

test("json is the diagnostics themselves", () => {
  const one = createDiagnostic("service-empty", { name: "S" }, span);
  expect(JSON.parse(formatDiagnostics([one], "json"))).toEqual([one]);
});

test("github annotations escape what would end them", () => {
  const one: Diagnostic = {
    code: "x",
    severity: "warning",
    message: "50 %\nof a",
    fix: "Do: it.",
    span: { file: "a,b:c.ts", line: 1, column: 2 },
  };
  expect(formatDiagnostics([one], "github")).toBe(
    "::warning file=a%2Cb%3Ac.ts,line=1,col=2,title=x::50 %25%0Aof a Do: it.\n",
  );
});

test("nothing to say is an empty text", () => {
  expect(formatDiagnostics([])).toBe("");
});

test("diagnostics are in the order of their positions, each once", () => {
  const at = (file: string, line: number, column: number): Diagnostic =>
    createDiagnostic("protocol-empty", { name: "a" }, { file, line, column });
  const none = createDiagnostic("module-missing", { file: "x" });
  const sorted = [none, at("a.ts", 1, 9), at("a.ts", 2, 1), at("a.ts", 10, 1), at("b.ts", 1, 1)];
  expect(sortDiagnostics([...sorted].reverse().concat(sorted))).toEqual(sorted);
});
