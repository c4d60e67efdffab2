import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assertTextInvariants } from "../testing/assert-text-invariants.ts";
import { randomRuns } from "../testing/random-runs.ts";
import { refusal } from "../testing/refusal.ts";
import { parsed, refusedToParse } from "../testing/text.ts";
import {
  formatF32,
  formatF32Special,
  formatF64,
  formatF64Special,
  parseF32,
  parseF32Special,
  parseF64,
  parseF64Special,
} from "./float.ts";

vi.setConfig({ testTimeout: 60_000 });

const SPECIAL = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** What the text of a number has to be: the platform's, but for −0. */
const reference = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

function expectOneForm(value: number): void {
  const text = reference(value);
  expect(formatF64(value, "x")).toBe(text);
  const read = parsed(parseF64, text);
  if (!Object.is(read, value)) throw new Error(`${text} is read as ${read}`);
}

const DOUBLES = [
  0,
  -0,
  1.5,
  -0.1,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  2.225073858507201e-308,
  2.2250738585072014e-308,
  Number.MAX_VALUE,
  Number.EPSILON,
  1e21,
  -1e21,
  1e20,
  123456789012345680000,
  1e-6,
  1e-7,
  Number("9.999999999999997e-7"),
  2 ** 53 - 1,
  2 ** 53,
  2 ** 53 + 2,
  0.30000000000000004,
  5e-324,
  4.35,
  100.5,
  999_999_999_999_999,
  1e15,
  123456789.12345678,
];

test("f64 has the form of Number::toString (R-TEXT-4, R-CANON-1)", () => {
  assertTextInvariants({ format: (v) => formatF64(v, "x"), parse: parseF64, values: DOUBLES });
  for (const value of DOUBLES) expectOneForm(value);
});

test("every power of ten, with its neighbours, has its one form (R-TEXT-4)", () => {
  for (let exponent = -323; exponent <= 308; exponent++) {
    const power = Number(`1e${exponent}`);
    for (const value of [power, power * 3, power * 1.5, next(power), previous(power)]) {
      if (Number.isFinite(value)) expectOneForm(value);
      if (Number.isFinite(value)) expectOneForm(-value);
    }
  }
});

test("every power of two, with its neighbours, has its one form (R-TEXT-4)", () => {
  for (let exponent = -1074; exponent <= 1023; exponent++) {
    const power = 2 ** exponent;
    for (const value of [power, next(power), previous(power)]) expectOneForm(value);
  }
});

const view = new DataView(new ArrayBuffer(8));

function next(value: number): number {
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}

function previous(value: number): number {
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) - 1n);
  return view.getFloat64(0);
}

test("random doubles, of every bit pattern, have their one form (R-TEXT-4)", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (bits) => {
      view.setBigUint64(0, bits);
      const value = view.getFloat64(0);
      if (Number.isFinite(value)) expectOneForm(value);
    }),
    randomRuns(5000),
  );
});

test("every decimal of up to 17 digits is accepted exactly when it is the printed form (R-TEXT-4)", () => {
  const digits = fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String);
  fc.assert(
    fc.property(digits, fc.nat(24), fc.nat(17), fc.boolean(), (all, places, cut, negative) => {
      const kept = all.slice(0, Math.max(1, all.length - cut)).padStart(places + 1, "0");
      const point = kept.length - places;
      const text = `${negative ? "-" : ""}${kept.slice(0, point)}${places > 0 ? "." : ""}${kept.slice(point)}`;
      const isPrinted = reference(Number(text)) === text;
      expect(refusedToParse(parseF64, text)).toBe(isPrinted ? "accepted" : "not_canonical");
      if (isPrinted) expect(Object.is(parsed(parseF64, text), Number(text))).toBe(true);
    }),
    randomRuns(5000),
  );
});

test("digits that Number::toString does not print are not canonical (R-TEXT-4)", () => {
  const others = [
    "00",
    "01",
    "-00",
    "000.5",
    "0.0",
    "-0.0",
    "1.0",
    "0.10",
    "0.1000",
    "1.50",
    "0.0000001",
    "0.00000012",
    "1000000000000000000000",
    "123456789012345678901234",
    "9007199254740993",
    "0.1000000000000000055",
    "1e+5",
    "1e+20",
    "1.0e+21",
    "10e+21",
    "1e+021",
    "1e-5",
    "1e-07",
    "0.5e-7",
    "1e-400",
    "0e+0",
    "-1e+1",
    "5.0e-324",
    "4e-324",
    "3.141592653589793238",
  ];
  for (const text of others) expect(refusedToParse(parseF64, text)).toBe("not_canonical");
});

test("what has not the form of a number is refused (R-TEXT-4)", () => {
  const none = [
    "",
    "-",
    "+",
    "+1",
    "--1",
    ".5",
    "-.5",
    "1.",
    "-1.",
    ".",
    "1.2.3",
    "1e5",
    "1E21",
    "1e21",
    "1E+21",
    "1e+",
    "1e",
    "e5",
    "1.e+5",
    "1-",
    "1-2",
    "0x1",
    "0b1",
    "1n",
    "1_0",
    "1,5",
    " 1",
    "1 ",
    "١",
    "NaN",
    "Infinity",
    "-Infinity",
    "nan",
    "inf",
    "\\-",
    "\\0",
    "1\\n",
  ];
  for (const text of none) {
    expect(refusedToParse(parseF64, text)).toBe("invalid_token");
    expect(refusedToParse(parseF32, text)).toBe("invalid_token");
  }
});

test("a number beyond the doubles is out of range (R-TEXT-4)", () => {
  for (const text of ["1e+309", "-1e+309", "1.8e+308", "1".repeat(310), `-${"9".repeat(400)}`]) {
    expect(refusedToParse(parseF64, text)).toBe("out_of_range");
  }
});

test("NaN and the infinities have names where they are declared (R-CANON-1)", () => {
  const values = [...DOUBLES, ...SPECIAL];
  assertTextInvariants({ format: (v) => formatF64Special(v, "x"), parse: parseF64Special, values });
  expect(SPECIAL.map((value) => formatF64Special(value, "x"))).toEqual([
    "NaN",
    "Infinity",
    "-Infinity",
  ]);
  for (const text of [
    "N",
    "Na",
    "NaNN",
    "nan",
    "-NaN",
    "I",
    "Inf",
    "Infinit",
    "Infinityy",
    "-I",
    "-Inf",
    "+Infinity",
    "-",
    "i",
  ]) {
    expect(refusedToParse(parseF64Special, text)).toBe("invalid_token");
    expect(refusedToParse(parseF32Special, text)).toBe("invalid_token");
  }
});

test("f32 is what single precision holds, in the form of its double (R-TEXT-4, R-CANON-1)", () => {
  const values = [0, -0, 1.5, Math.fround(0.1), 2 ** -149, 3.4028234663852886e38, 2 ** 24];
  assertTextInvariants({ format: (v) => formatF32(v, "x"), parse: parseF32, values });
  const special = [...values, ...SPECIAL];
  assertTextInvariants({
    format: (v) => formatF32Special(v, "x"),
    parse: parseF32Special,
    values: special,
  });
  expect(formatF32(Math.fround(0.1), "x")).toBe("0.10000000149011612");
  for (const text of ["0.1", "16777217", "3.5e+38", "1e-46"]) {
    expect(refusedToParse(parseF32, text)).toBe("out_of_range");
    expect(refusedToParse(parseF32Special, text)).toBe("out_of_range");
  }
});

test("random singles come back (R-CANON-1)", () => {
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = formatF32(value, "x");
      expect(text).toBe(reference(value));
      expect(Object.is(parsed(parseF32, text), value)).toBe(true);
    }),
    randomRuns(2000),
  );
});

test("what is no number of the type is not formatted", () => {
  for (const value of [...SPECIAL, "1", null, undefined, 1n, true]) {
    expect(refusal(() => formatF64(value as number, "x"))).toBe("invalid_value");
    expect(refusal(() => formatF32(value as number, "x"))).toBe("invalid_value");
  }
  for (const value of ["1", null, undefined, 1n, true]) {
    expect(refusal(() => formatF64Special(value as never, "x"))).toBe("invalid_value");
    expect(refusal(() => formatF32Special(value as never, "x"))).toBe("invalid_value");
  }
  for (const value of [0.1, 1e39]) {
    expect(refusal(() => formatF32(value, "x"))).toBe("invalid_value");
    expect(refusal(() => formatF32Special(value, "x"))).toBe("invalid_value");
  }
});
