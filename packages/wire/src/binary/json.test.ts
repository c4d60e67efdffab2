import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { JsonValue } from "../canonical-json.ts";
import { assertWireInvariants } from "../testing/assert-wire-invariants.ts";
import { refusedToRead, refusedToWrite, toHexString, written } from "../testing/binary.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { readJson, writeJson } from "./json.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

vi.setConfig({ testTimeout: 60_000 });

const write = (w: BinaryWriter, value: JsonValue): void => writeJson(w, value, 65_536, 8, "args");
const read = (r: BinaryReader): JsonValue => readJson(r, 65_536, 8);

/** A message that holds `text` as a json value. */
const message = (text: string): string => toHexString(text);

test("a json value has one form (R-BIN-7, R-CANON-1)", () => {
  const values: JsonValue[] = [
    null,
    true,
    false,
    0,
    -1.5,
    1e21,
    "",
    "text with \u0000, \n and é",
    [],
    {},
    [1, [2, [3]], "x"],
    { b: 1, a: { d: [], c: null } },
    { "": 0, "😀": 1, "\ufeff": 2 },
  ];
  assertWireInvariants({ write, read, values });
});

test("random json values have one form (R-BIN-7, R-CANON-1)", () => {
  const values = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)));
  fc.assert(
    fc.property(values, (value: JsonValue) => {
      assertWireInvariants({ write, read, values: [value] });
    }),
    randomRuns(200),
  );
});

test("a json value is a string with its canonical text", () => {
  expect(written((w) => write(w, { b: 1, a: "é" }))).toBe(message('{"a":"é","b":1}'));
});

test("text that is no JSON is refused (R-BIN-7)", () => {
  for (const text of ["", "{", "[1,]", "nul", "01", "'a'", "NaN", "undefined", '"\n"', "1 2"]) {
    expect(refusedToRead(read, message(text))).toBe("invalid_json");
  }
});

test("JSON in another form than the canonical one is refused (R-BIN-7)", () => {
  for (const text of [" 1", "1.0", "1e3", '{"b":1,"a":2}', '{"a":1,"a":1}', '"\\u0061"', "-0"]) {
    expect(refusedToRead(read, message(text))).toBe("not_canonical");
  }
});

test("bytes that are no UTF-8 are refused before they are read as JSON (R-BIN-5)", () => {
  expect(refusedToRead(read, "03 22 ff 22")).toBe("invalid_utf8");
});

test("size and depth are bounded both ways", () => {
  const nested = (depth: number): JsonValue => (depth === 0 ? 1 : [nested(depth - 1)]);
  expect(refusedToWrite((w) => write(w, nested(8)))).toBe("accepted");
  expect(refusedToWrite((w) => write(w, nested(9)))).toBe("constraint");
  expect(refusedToRead(read, message(`${"[".repeat(8)}1${"]".repeat(8)}`))).toBe("accepted");
  expect(refusedToRead(read, message(`${"[".repeat(9)}1${"]".repeat(9)}`))).toBe("invalid_json");
  expect(refusedToWrite((w) => writeJson(w, "éé", 6, 8, "args"))).toBe("accepted");
  expect(refusedToWrite((w) => writeJson(w, "éé", 5, 8, "args"))).toBe("constraint");
  expect(refusedToRead((r) => readJson(r, 6, 8), message('"éé"'))).toBe("accepted");
  expect(refusedToRead((r) => readJson(r, 5, 8), message('"éé"'))).toBe("limit_exceeded");
});

test("null in a nullable slot is told by its bit, not by its text (R-CANON-1)", () => {
  expect(refusedToRead((r) => readJson(r, 99, 8, true), message("null"))).toBe("not_canonical");
  expect(refusedToRead((r) => readJson(r, 99, 8, true), message("[null]"))).toBe("accepted");
  expect(refusedToRead(read, message("null"))).toBe("accepted");
});
