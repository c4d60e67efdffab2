import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { JsonValue } from "./canonical-json.ts";
import { boundedJson, canonicalJson, parseCanonicalJson } from "./canonical-json.ts";
import type { CodecErrorCode } from "./codec-error.ts";
import { CodecError } from "./codec-error.ts";
import { DEFAULT_LIMIT } from "./limit.ts";
import { SCALARS, scalarValue } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";
import { refusal } from "./testing/refusal.ts";
import { sameValue } from "./testing/same-value.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

const reader = {
  fail(code: CodecErrorCode, message: string): never {
    throw new CodecError(code, message);
  },
};

const write = (value: unknown, depth = 16): string => canonicalJson(value as JsonValue, depth, "x");
const parse = (text: string, depth = 16, nullable = false): JsonValue =>
  parseCanonicalJson(reader, text, depth, nullable);
const refused = (text: string, depth = 16): string => refusal(() => parse(text, depth));

test("numbers are written as RFC 8785 lists them", () => {
  const numbers = {
    "0000000000000000": "0",
    "8000000000000000": "0",
    "0000000000000001": "5e-324",
    "8000000000000001": "-5e-324",
    "7fefffffffffffff": "1.7976931348623157e+308",
    ffefffffffffffff: "-1.7976931348623157e+308",
    "4340000000000000": "9007199254740992",
    c340000000000000: "-9007199254740992",
    "4430000000000000": "295147905179352830000",
    "44b52d02c7e14af5": "9.999999999999997e+22",
    "44b52d02c7e14af6": "1e+23",
    "44b52d02c7e14af7": "1.0000000000000001e+23",
    "444b1ae4d6e2ef4e": "999999999999999700000",
    "444b1ae4d6e2ef4f": "999999999999999900000",
    "444b1ae4d6e2ef50": "1e+21",
    "3eb0c6f7a0b5ed8c": "9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d": "0.000001",
    "41b3de4355555553": "333333333.3333332",
    "41b3de4355555555": "333333333.3333333",
    becbf647612f3696: "-0.0000033333333333333333",
    "43143ff3c1cb0959": "1424953923781206.2",
  };
  const view = new DataView(new ArrayBuffer(8));
  for (const [bits, text] of Object.entries(numbers)) {
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(write(view.getFloat64(0))).toBe(text);
    expect(parse(text)).toBe(view.getFloat64(0) + 0);
  }
});

test("the members of an object are ordered by the UTF-16 units of their names", () => {
  const names = [
    "\u20ac",
    "\r",
    "\ufb33",
    "1",
    "\u{1f600}",
    "\u0080",
    "\u00f6",
    "",
    "10",
    "9",
    "a",
  ];
  const value = Object.fromEntries(names.map((name, i) => [name, i]));
  expect(write(value)).toBe(
    '{"":7,"\\r":1,"1":3,"10":8,"9":9,"a":10,"\u0080":5,"ö":6,"€":0,"😀":4,"\ufb33":2}',
  );
});

test("only what JSON demands is escaped, in its shortest form", () => {
  expect(write('\b\t\n\f\r"\\')).toBe('"\\b\\t\\n\\f\\r\\"\\\\"');
  expect(write("\0\x01\x0b\x1f")).toBe('"\\u0000\\u0001\\u000b\\u001f"');
  expect(write("/\x7f\u2028\u2029\ufeff\uffffé😀")).toBe('"/\x7f\u2028\u2029\ufeff\uffffé😀"');
  expect(write({ "\n": 1 })).toBe('{"\\n":1}');
});

test("every form but the canonical one is refused (R-BIN-7)", () => {
  const others = [
    " 1",
    "1 ",
    "1.0",
    "1e2",
    "1E2",
    "1e+2",
    "0.10",
    "-0",
    "-0.0",
    "1e21",
    "100000000000000000000000",
    "[1, 2]",
    "[ ]",
    "{ }",
    '{"a": 1}',
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '{"a":1,"a":2}',
    '"\\u0041"',
    '"\\/"',
    '"\\u000A"',
    '"\\u001F"',
    '"\\u00e9"',
    '"\\ud83d\\ude00"',
    '"\\b\\u0009"',
    "9007199254740993",
    "0.1000000000000000055511151231257827",
    "1e400",
    "-1e400",
    '"\\ud800"',
    '{"\\udc00":1}',
    '["\\ud83d"]',
  ];
  for (const text of others) expect(refused(text)).toBe("not_canonical");
});

test("what is no JSON is refused (R-BIN-7)", () => {
  const none = [
    "",
    " ",
    "nul",
    "NaN",
    "Infinity",
    "-",
    "+1",
    "01",
    "1.",
    ".5",
    "1e",
    "0x1",
    "[",
    "]",
    "[1",
    "[1,]",
    "{",
    "}",
    '{"a"}',
    '{"a":}',
    "{a:1}",
    '"',
    '"\n"',
    '"\\x41"',
    "'a'",
    "1 2",
    "//",
    "\ufeff1",
  ];
  for (const text of none) expect(refused(text)).toBe("invalid_json");
});

test("null in a nullable slot has another form (R-CANON-1)", () => {
  expect(refusal(() => parse("null", 16, true))).toBe("not_canonical");
  expect(parse("null")).toBeNull();
  expect(parse("[null]", 16, true)).toEqual([null]);
});

test("arrays and objects are counted, strings and brackets in strings are not", () => {
  expect(write([[{ a: [] }]], 4)).toBe('[[{"a":[]}]]');
  expect(refusal(() => write([[{ a: [] }]], 3))).toBe("constraint");
  expect(write("x", 0)).toBe('"x"');
  expect(refusal(() => write([], 0))).toBe("constraint");
  expect(refusal(() => write({}, 0))).toBe("constraint");
  expect(refused('[[{"a":[]}]]', 4)).toBe("accepted");
  expect(refused('[[{"a":[]}]]', 3)).toBe("invalid_json");
  expect(refused('["[[[[","{\\"[",{"}]":1}]', 2)).toBe("accepted");
  expect(refused('["\\\\",["\\\\\\"[",[]]]', 3)).toBe("accepted");
  expect(refused('["\\\\",["\\\\\\"[",[]]]', 2)).toBe("invalid_json");
  expect(refused("[[],[],[],[]]", 2)).toBe("accepted");
  expect(refused("[{},{},{},{}]", 2)).toBe("accepted");
});

test("nesting without end is refused before a parser goes down into it (R-ERR-1)", () => {
  expect(refused("[".repeat(1_000_000), 64)).toBe("invalid_json");
  expect(refused('{"a":'.repeat(1_000_000), 64)).toBe("invalid_json");
  const circle: unknown[] = [];
  circle.push(circle);
  expect(refusal(() => write(circle, 64))).toBe("constraint");
});

test("what JSON cannot hold is refused", () => {
  const bad = [undefined, 1n, Number.NaN, Number.POSITIVE_INFINITY, Symbol("a"), () => 1];
  for (const value of [...bad, "\ud800"]) {
    expect(refusal(() => write(value))).toBe("invalid_value");
    expect(refusal(() => write([value]))).toBe("invalid_value");
    if (value !== undefined) expect(refusal(() => write({ a: value }))).toBe("invalid_value");
  }
  expect(refusal(() => write({ "\udc00": 1 }))).toBe("invalid_value");
  const sparse: unknown[] = [1];
  sparse[2] = 3;
  expect(refusal(() => write(sparse))).toBe("invalid_value");
});

test("objects that JSON would lose are refused", () => {
  const lost = [
    new Map([["a", 1]]),
    new Set([1]),
    new Date(0),
    Uint8Array.of(1),
    /a/,
    new Number(1),
  ];
  for (const value of lost) expect(refusal(() => write({ value }))).toBe("invalid_value");
  class Point {
    x = 1;
  }
  expect(write([new Point(), Object.create(null)])).toBe('[{"x":1},{}]');
});

test("a member that is undefined is no member", () => {
  expect(write({ b: undefined, a: 1 })).toBe('{"a":1}');
});

test("names that objects inherit are names like others", () => {
  const text = '{"__proto__":{"polluted":1},"constructor":2,"toString":3}';
  const value = parse(text) as { readonly [name: string]: JsonValue };
  expect(write(value)).toBe(text);
  expect(Object.keys(value)).toEqual(["__proto__", "constructor", "toString"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(write(Object.create({ inherited: 1 }))).toBe("{}");
});

test("the bound counts UTF-8 bytes of the canonical text", () => {
  const size = (value: JsonValue, most: number): string =>
    refusal(() => boundedJson(value, most, 8, "x"));
  for (const [value, bytes] of [
    ["é", 4],
    ["漢", 5],
    ["😀", 6],
    ["ab", 4],
    [[1, 2], 5],
  ] as const) {
    expect(size(value, bytes)).toBe("accepted");
    expect(size(value, bytes - 1)).toBe("constraint");
  }
});

test("where the schema sets no bound, the default one is a limit and no constraint", () => {
  const size = (text: string): string => refusal(() => boundedJson(text, DEFAULT_LIMIT, 8, "x"));
  expect(size("x".repeat(DEFAULT_LIMIT - 2))).toBe("accepted");
  expect(size("x".repeat(DEFAULT_LIMIT - 1))).toBe("limit_exceeded");
});

test("random values come back from their one text (R-CANON-1)", () => {
  const values = fc.jsonValue({ maxDepth: 5, stringUnit: scalar });
  fc.assert(
    fc.property(values, (random) => {
      const value = JSON.parse(JSON.stringify(random)) as JsonValue;
      const text = write(value);
      const read = parse(text);
      expect(sameValue(read, value)).toBe(true);
      expect(write(read)).toBe(text);
    }),
    randomRuns(1000),
  );
});

test("text that differs in one character is refused or is canonical itself (R-CANON-1)", () => {
  const character = fc.constantFrom(...'0159-+.eE,:"\\[]{} \tntrufalsbé\0');
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 3 }),
      fc.nat(),
      character,
      fc.nat(2),
      (value, at, other, kind) => {
        const text = write(JSON.parse(JSON.stringify(value)));
        const place = at % (text.length + 1);
        const rest = text.slice(kind === 0 ? place : place + 1);
        const changed = text.slice(0, place) + (kind === 2 ? "" : other) + rest;
        let read: JsonValue | undefined;
        if (refusal(() => (read = parse(changed))) === "accepted") {
          expect(write(read)).toBe(changed);
        }
      },
    ),
    randomRuns(3000),
  );
});
