import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { IRegexp } from "./i-regexp.ts";

const runs = Number(process.env["TWOBYTE_RUNS"]);

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes on the heap that are in use. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Texts that match the pattern, of those given. */
function matching(source: string, texts: readonly string[]): string[] {
  const pattern = new IRegexp(source);
  return texts.filter((text) => pattern.test(text));
}

test("a pattern matches a text as a whole", () => {
  expect(matching("ab", ["ab", "xab", "abx", "", "a"])).toEqual(["ab"]);
  expect(matching("", ["", "a"])).toEqual([""]);
  expect(matching("a|", ["", "a", "b"])).toEqual(["", "a"]);
});

test("repetitions are exact", () => {
  const texts = ["", "a", "aa", "aaa", "aaaa"];
  expect(matching("a*", texts)).toEqual(texts);
  expect(matching("a+", texts)).toEqual(["a", "aa", "aaa", "aaaa"]);
  expect(matching("a?", texts)).toEqual(["", "a"]);
  expect(matching("a{2}", texts)).toEqual(["aa"]);
  expect(matching("a{1,3}", texts)).toEqual(["a", "aa", "aaa"]);
  expect(matching("a{3,}", texts)).toEqual(["aaa", "aaaa"]);
  expect(matching("a{0}", texts)).toEqual([""]);
  expect(matching("(a{0,2}){2}", texts)).toEqual(texts);
  expect(matching("(a*)*", texts)).toEqual(texts);
});

test("classes have ranges, categories, escapes, hyphens at their ends and complements", () => {
  expect(matching("[a-c]", ["a", "b", "d", "-"])).toEqual(["a", "b"]);
  expect(matching("[-a]", ["a", "-", "b"])).toEqual(["a", "-"]);
  expect(matching("[a-]", ["a", "-", "b"])).toEqual(["a", "-"]);
  expect(matching("[^a-c]", ["a", "d", "\n", "😀"])).toEqual(["d", "\n", "😀"]);
  expect(matching("[\\p{Lu}0-9]", ["A", "É", "7", "a"])).toEqual(["A", "É", "7"]);
  expect(matching("[^\\p{L}]", ["A", "1"])).toEqual(["1"]);
  expect(matching("\\P{L}", ["A", "1"])).toEqual(["1"]);
  expect(matching("[\\]\\^\\-\\\\]", ["]", "^", "-", "\\", "a"])).toEqual(["]", "^", "-", "\\"]);
  expect(matching("[x^]", ["x", "^"])).toEqual(["x", "^"]);
  expect(matching("\\n\\t\\.", ["\n\t.", "\n\tx"])).toEqual(["\n\t."]);
});

test("a point takes any character but the ends of lines; anchors are characters", () => {
  expect(matching(".", ["a", "😀", "\n", "\r", "\u2028"])).toEqual(["a", "😀", "\u2028"]);
  expect(matching("^a$", ["a", "^a$"])).toEqual(["^a$"]);
});

test("characters beyond the basic plane are one", () => {
  expect(matching("[😀-😂]{2}", ["😀😁", "😀", "😃😀"])).toEqual(["😀😁"]);
});

test("what is no I-Regexp is refused", () => {
  for (const source of [
    "(",
    ")",
    "a)",
    "(a",
    "[",
    "[]",
    "[^]",
    "[a",
    "[b-a]",
    "[a-b-c]",
    "[a-\\p{L}]",
    "[[a]",
    "*",
    "a**",
    "a{",
    "a{,2}",
    "a{2,1}",
    "a{x}",
    "\\",
    "\\d",
    "\\w",
    "\\b",
    "\\1",
    "\\p{Greek}",
    "\\p{L",
    "\\pL",
    "(?:a)",
    "(?=a)",
    "a|*",
    "}",
    "]",
    "a{1}{2}",
  ]) {
    expect(() => new IRegexp(source), source).toThrow(/is no I-Regexp/);
  }
});

test("a pattern whose repetitions are too many is refused", () => {
  expect(() => new IRegexp("((a{1000}){1000}){1000}")).toThrow(/100,000 states/);
});

test("no text takes more than linear time", () => {
  for (const source of [
    "(a*)*b",
    "(a|a)*b",
    "(a|aa)+b",
    "(.*)(.*)(.*)(.*)[x]",
    "(a?){100}a{100}",
  ]) {
    const pattern = new IRegexp(source);
    expect(pattern.test("a".repeat(100_000))).toBe(false);
  }
});

test("what was learnt about texts is forgotten before it takes much memory", () => {
  const pattern = new IRegexp("[^x]*");
  for (let point = 0x20; point < 0xd800; point += 1) {
    if (point === 0x78) continue;
    expect(pattern.test(String.fromCharCode(point))).toBe(true);
  }
  expect(pattern.test("x")).toBe(false);
});

test("a text that leads to thousands of states at once leaves little behind", () => {
  const pattern = new IRegexp("(a|b)*a(a|b){2000}");
  let random = 1;
  const text = Array.from({ length: 3_000 }, () => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return random >>> 31 === 0 ? "a" : "b";
  }).join("");
  const before = held();
  pattern.test(text);
  expect(held() - before).toBeLessThan(8_000_000);
  expect(pattern.test("a")).toBe(false);
});

const leaf = fc.constantFrom("a", "b", "[ab]", "[^a]", "\\p{Ll}", "é", "\\.", ".");
const source = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => a + b),
    fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => `(${a}|${b})`),
    fc
      .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{2,}"))
      .map(([a, quantifier]) => `(${a})${quantifier}`),
  ),
})).pattern;

test("random patterns match what an ECMAScript expression matches", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "é", ".", "\n", "😀"), maxLength: 8 });
  fc.assert(
    fc.property(source, fc.array(text, { minLength: 5, maxLength: 5 }), (pattern, texts) => {
      const expected = new RegExp(`^(?:${pattern.replaceAll(/(?<!\\)\./g, "[^\\n\\r]")})$`, "u");
      expect(matching(pattern, texts)).toEqual(texts.filter((one) => expected.test(one)));
    }),
    { numRuns: Math.ceil(5_000 * runs) },
  );
});
