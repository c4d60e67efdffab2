import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { DEFAULT_LIMIT } from "../limit.ts";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { SCALARS, scalarValue } from "../testing/random.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { errorOf, refusal } from "../testing/refusal.ts";
import { parsed, refusedToParse } from "../testing/text.ts";
import type { TextReader } from "./reader.ts";
import { formatMarkedString, formatString, parseMarkedString, parseString } from "./string.ts";

vi.setConfig({ testTimeout: 60_000 });

const scalar = fc.oneof(...SCALARS.map((most) => fc.nat(most))).map(scalarValue);

const plain = {
  format: (value: string): string => formatString(value, "text"),
  parse: (r: TextReader): string => parseString(r, DEFAULT_LIMIT),
};
const marked = {
  format: (value: string): string => formatMarkedString(value, "text"),
  parse: (r: TextReader): string => parseMarkedString(r, DEFAULT_LIMIT),
};

const ESCAPES = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\0": "\\z",
  "\x1f": "\\s",
  "\x1e": "\\e",
};

test("a string has one form, marked or not (R-TEXT-5, R-CANON-1)", () => {
  const values = [
    "",
    "a",
    "Hé",
    "😀",
    "\ufeff",
    "0",
    "1",
    "-",
    "\\0",
    "\\-",
    "\\",
    "\\\\",
    "a\x1fb",
  ];
  const all = [
    ...values,
    "\n\r\0\x1e\x1f\\",
    "line one\nline two",
    "\t\x01\x1d\x7f\u2028",
    "\ufffd",
  ];
  assertTextInvariants({ ...plain, values: all });
  assertTextInvariants({ ...marked, values: all });
});

test("random strings have one form (R-TEXT-5, R-CANON-1)", () => {
  const special = fc.constantFrom("\\", "\n", "\r", "\0", "\x1f", "\x1e", "a", "n", "z", "é", "😀");
  const text = fc.oneof(fc.string({ unit: special }), fc.string({ unit: scalar }));
  fc.assert(
    fc.property(text, (value) => {
      assertTextInvariants({ ...plain, values: [value] });
      assertTextInvariants({ ...marked, values: [value] });
    }),
    randomRuns(200),
  );
});

test("six characters have an escape, and no other has one (R-TEXT-5)", () => {
  for (let unit = 0; unit < 0x250; unit++) {
    const character = String.fromCharCode(unit);
    const token = ESCAPES[character as keyof typeof ESCAPES] ?? character;
    expect(plain.format(character)).toBe(token);
    expect(plain.format(`a${character}b`)).toBe(`a${token}b`);
    expect(parsed(plain.parse, `a${token}b`)).toBe(`a${character}b`);
  }
});

test("a backslash before anything else is refused, with its place (R-TEXT-5)", () => {
  const letters = new Set(["\\", "n", "r", "z", "s", "e"]);
  for (let unit = 0x20; unit < 0x100; unit++) {
    const letter = String.fromCharCode(unit);
    if (letters.has(letter)) continue;
    expect(refusedToParse(plain.parse, `ab\\${letter}c`)).toBe("invalid_escape");
  }
  for (const text of ["\\", "a\\", "\\\\\\", "a\\\x1f"]) {
    expect(refusedToParse((r) => [parseString(r, 99), r.absent()], text)).toBe("invalid_escape");
  }
  expect(errorOf(() => parsed(plain.parse, "ab\\\\\\q"))?.offset).toBe(4);
});

test("what has to be escaped is refused raw (R-TEXT-2)", () => {
  for (const raw of ["\n", "\r", "\0", "\x1e"]) {
    expect(refusedToParse(plain.parse, `a${raw}b`)).toBe("invalid_token");
  }
});

test("the empty string is the empty token, and where absent or null can stand the token \\0 (R-TEXT-8)", () => {
  expect([plain.format(""), marked.format("")]).toEqual(["", "\\0"]);
  expect(parsed(plain.parse, "")).toBe("");
  expect(parsed(marked.parse, "\\0")).toBe("");
  expect(refusedToParse(plain.parse, "\\0")).toBe("invalid_escape");
  expect(refusedToParse(marked.parse, "")).toBe("invalid_token");
  expect(refusedToParse(marked.parse, "\\0a")).toBe("invalid_token");
  expect(refusedToParse(marked.parse, "\\00")).toBe("invalid_token");
});

test("an escape elsewhere in the message changes nothing", () => {
  const read = (r: TextReader): string[] => [parseString(r, 99), parseMarkedString(r, 99)];
  expect(parsed(read, "a\x1fb")).toEqual(["a", "b"]);
  expect(parsed(read, "a\\n\x1fb")).toEqual(["a\n", "b"]);
  expect(parsed(read, "a\x1fb\\n")).toEqual(["a", "b\n"]);
  expect(parsed(read, "0\x1f\\0")).toEqual(["0", ""]);
});

test("a string is bounded by its UTF-8 bytes, escapes not counted (R-TEXT-12)", () => {
  const within = (text: string, limit: number): string =>
    refusedToParse((r) => parseString(r, limit), text);
  for (const [text, bytes] of [
    ["abc", 3],
    ["é", 2],
    ["漢字", 6],
    ["😀", 4],
    ["\\n\\\\", 2],
  ] as const) {
    expect(within(text, bytes)).toBe("accepted");
    expect(within(text, bytes - 1)).toBe("limit_exceeded");
    expect(refusedToParse((r) => parseMarkedString(r, bytes - 1), text)).toBe("limit_exceeded");
  }
  expect(refusal(() => formatString("é", "text", 2))).toBe("accepted");
  expect(refusal(() => formatString("é", "text", 1))).toBe("limit_exceeded");
  expect(refusal(() => formatMarkedString("é", "text", 1))).toBe("limit_exceeded");
  expect(refusal(() => plain.format("x".repeat(DEFAULT_LIMIT)))).toBe("accepted");
  expect(refusal(() => plain.format("x".repeat(DEFAULT_LIMIT + 1)))).toBe("limit_exceeded");
  expect(refusal(() => plain.format("é".repeat(DEFAULT_LIMIT / 2)))).toBe("accepted");
});

test("what is no string of scalar values is refused", () => {
  for (const value of ["\ud800", "a\udc00", "\udc00\ud800", 1, null, undefined, ["a"], 1n]) {
    expect(refusal(() => plain.format(value as string))).toBe("invalid_value");
    expect(refusal(() => marked.format(value as string))).toBe("invalid_value");
  }
});
