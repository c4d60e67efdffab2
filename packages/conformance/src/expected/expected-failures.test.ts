import { Ajv } from "ajv";
import { expect, test } from "vitest";
import schema from "../../../../spec/schemas/expected-failures.schema.json" with { type: "json" };
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
  ["an entry that is none", '{"formatVersion":"1.0","failures":[null]}', /failures\[0\] has to be/],
  [
    "one entry twice",
    JSON.stringify({ formatVersion: "1.0", failures: [entry, entry] }),
    /failures\[1\] is the second of BIN-0001/,
  ],
  [
    "a variant that is no text",
    JSON.stringify({ formatVersion: "1.0", failures: [{ ...entry, variant: 3 }] }),
    /failures\[0\]\.variant/,
  ],
  [
    "no day",
    JSON.stringify({ formatVersion: "1.0", failures: [{ ...entry, until: "soon" }] }),
    /failures\[0\]\.until/,
  ],
])("a file with %s is refused, and it says where", (_what, text, problem) => {
  expect(() => parseExpectedFailures(text)).toThrow(problem);
});

test("a file that was written keeps its schema, and one that the suite refuses does not", () => {
  const validate = new Ajv({ strict: true }).compile(schema);
  const full = { ...entry, variant: "text", until: "2027-01-31" };
  const text = formatExpectedFailures({ formatVersion: "1.0", failures: [entry, full] });
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ formatVersion: "1.0", failures: [{ ...entry, reason: "" }] })).toBe(false);
  expect(validate({ formatVersion: "1.0", failures: [{ ...entry, until: "soon" }] })).toBe(false);
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
