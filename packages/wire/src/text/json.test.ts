import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { JsonValue } from "../canonical-json.ts";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { SCALARS, scalarValue } from "../testing/random.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { parsed, refusedToParse } from "../testing/text.ts";
import { formatJson, parseJson, parseMarkedJson } from "./json.ts";
import type { TextReader } from "./reader.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

const format = (value: JsonValue): string => formatJson(value, 65_536, 8, "args");
const parse = (r: TextReader): JsonValue => parseJson(r, 65_536, 8);
const parseMarked = (r: TextReader): JsonValue => parseMarkedJson(r, 65_536, 8);

test("a json value has one form (R-CANON-1)", () => {
  const values: JsonValue[] = [
    null,
    true,
    -1.5,
    "",
    "\n \\ \0 \x1f é",
    [],
    {},
    [1, [null]],
    { b: 1, a: {} },
  ];
  assertTextInvariants({ format, parse, values });
  assertTextInvariants({ format, parse: parseMarked, values });
});

test("random json values come back (R-CANON-1)", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: scalar }), (random) => {
      const value = JSON.parse(JSON.stringify(random)) as JsonValue;
      const text = format(value);
      expect(parsed(parse, text)).toEqual(value);
      expect(parsed(parseMarked, text)).toEqual(value);
    }),
    randomRuns(500),
  );
});

test("json text is escaped once more (R-TEXT-5)", () => {
  expect(format("\n")).toBe('"\\\\n"');
  expect(format("\\")).toBe('"\\\\\\\\"');
  expect(format("\0")).toBe('"\\\\u0000"');
  expect(parsed(parse, '"\\\\n"')).toBe("\n");
  expect(refusedToParse(parse, '"\\n"')).toBe("invalid_json");
  expect(refusedToParse(parse, '"\\q"')).toBe("invalid_escape");
});

test("what is no JSON, or not canonical, is refused (R-TEXT-4)", () => {
  for (const text of ["", "{", "nul", "01", "1 2"]) {
    expect(refusedToParse(parse, text)).toBe("invalid_json");
  }
  for (const text of [" 1", "1.0", '{"b":1,"a":2}', '"\\\\u0041"']) {
    expect(refusedToParse(parse, text)).toBe("not_canonical");
  }
});

test("marks are no JSON: null has its own token in a nullable slot (R-TEXT-7)", () => {
  expect(refusedToParse(parseMarked, "")).toBe("invalid_token");
  expect(refusedToParse(parseMarked, "\\0")).toBe("invalid_json");
  expect(refusedToParse(parseMarked, "\\-")).toBe("invalid_escape");
  expect(refusedToParse(parseMarked, "null")).toBe("accepted");
  expect(refusedToParse((r) => parseMarkedJson(r, 99, 8, true), "null")).toBe("not_canonical");
  expect(refusedToParse((r) => parseMarkedJson(r, 99, 8, true), "[null]")).toBe("accepted");
});

test("size and depth are bounded both ways", () => {
  expect(refusal(() => formatJson("é", 4, 8, "args"))).toBe("accepted");
  expect(refusal(() => formatJson("é", 3, 8, "args"))).toBe("constraint");
  expect(refusal(() => formatJson([[]], 99, 1, "args"))).toBe("constraint");
  expect(refusedToParse((r) => parseJson(r, 4, 8), '"é"')).toBe("accepted");
  expect(refusedToParse((r) => parseJson(r, 3, 8), '"é"')).toBe("limit_exceeded");
  expect(refusedToParse((r) => parseJson(r, 99, 2), "[[]]")).toBe("accepted");
  expect(refusedToParse((r) => parseJson(r, 99, 1), "[[]]")).toBe("invalid_json");
});
