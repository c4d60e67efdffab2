import { expect, test } from "vitest";
import type { CaseResult } from "../case/verdict.ts";
import {
  formatExpectedFailures,
  parseExpectedFailures,
  updateExpectedFailures,
} from "./expected-failures.ts";

const entry = { id: "BIN-0001", fingerprint: "decode: wrong", reason: "soon", issue: "#7" };

function result(name: string, fingerprint: string | undefined, variant = ""): CaseResult {
  const base = { name, variant, checks: 1, durationMs: 1 };
  if (fingerprint === undefined) return { ...base, verdict: "pass" };
  return { ...base, verdict: "fail", problem: { fingerprint, summary: "" } };
}

test("a file of expected failures comes back as it was", () => {
  const file = { formatVersion: "1.0", failures: [entry] } as const;
  expect(parseExpectedFailures(formatExpectedFailures(file))).toEqual(file);
  expect(parseExpectedFailures(formatExpectedFailures({ ...file, failures: [] })).failures).toEqual(
    [],
  );
});

test.each([
  ["no JSON", "{", /no JSON/],
  ["another version", '{"formatVersion":"2.0","failures":[]}', /formatVersion/],
  ["null", "null", /formatVersion/],
  [
    "no reason",
    JSON.stringify({ formatVersion: "1.0", failures: [{ ...entry, reason: "" }] }),
    /failures\[0\]\.reason/,
  ],
  [
    "no day",
    JSON.stringify({ formatVersion: "1.0", failures: [{ ...entry, until: "soon" }] }),
    /failures\[0\]\.until/,
  ],
])("a file with %s is refused, and it says where", (_what, text, problem) => {
  expect(() => parseExpectedFailures(text)).toThrow(problem);
});

test("an update keeps reasons, adds what fails, drops what passes, and leaves what was not played", () => {
  const other = { ...entry, id: "BIN-0009" };
  const passing = { ...entry, id: "BIN-0002" };
  const before = { formatVersion: "1.0", failures: [entry, other, passing] } as const;
  const after = updateExpectedFailures(before, [
    result("BIN-0001", "decode: otherwise"),
    result("BIN-0002", undefined),
    result("BIN-0003", "decode: wrong", "text"),
  ]);
  expect(after.failures).toEqual([
    { ...entry, fingerprint: "decode: otherwise" },
    {
      id: "BIN-0003",
      variant: "text",
      fingerprint: "decode: wrong",
      reason: "not looked into yet",
    },
    other,
  ]);
});
