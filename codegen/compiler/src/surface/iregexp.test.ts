import fc from "fast-check";
import { expect, test } from "vitest";
import { iregexpOf } from "./iregexp.ts";

function patternOf(source: string): string {
  const read = iregexpOf(source);
  if ("problem" in read) throw new Error(`${source}: ${read.problem}`);
  return read.pattern;
}

test("what the translation matches as a whole is what the pattern finds (R-SCHEMA-26)", () => {
  const sources = [
    "^a+$",
    "^a|b$",
    "a",
    "",
    "^$",
    "^[a-c]{2,3}$",
    "^(?:a|bc)*?$",
    "^.b$",
    "^\\d\\w\\s$",
    "^\\D\\W\\S$",
    "^[^\\d]$",
    "^[\\D]$",
    "^[^]$",
    "^[\\w.-]+$",
    "^[$^]\\$$",
    "^\\p{Lu}\\P{Nd}$",
    "^(a(b)?)+c{0}$",
    "^\\u{1F600}|\\t$",
    "^[\\]\\[\\\\^-]+$",
  ];
  const text = fc.string({
    unit: fc.constantFrom(..."abcA1 _-.$^\n\r\t\\[]", "\u2028", "\u00a0", "é", "😀"),
    maxLength: 6,
  });
  for (const source of sources) {
    const original = new RegExp(source, "u");
    const translated = new RegExp(`^(?:${patternOf(source)})$`, "u");
    fc.assert(
      fc.property(text, (value) => {
        expect([source, value, translated.test(value)]).toEqual([
          source,
          value,
          original.test(value),
        ]);
      }),
      { numRuns: 300 },
    );
  }
});

test("the translation is written in the grammar of RFC 9485", () => {
  expect(patternOf("^\\d{3}-[a-z]+$")).toBe("[0-9]{3}-[a-z]+");
  expect(patternOf("^(?:a|b){2,}?$")).toBe("(a|b){2,}");
  expect(patternOf("^a.$")).toBe("a[^\\n\\r\u2028\u2029]");
  expect(patternOf("^\\$\\/-$")).toBe("[$]/-");
  expect(patternOf("a")).toBe("([^\\n]|\\n)*a([^\\n]|\\n)*");
  expect(patternOf("^\\p{General_Category=Lu}$")).toBe("\\p{Lu}");
});

test.each([
  ["^(?=a)a$", "assertion"],
  ["^(?<!a)a$", "assertion"],
  ["^\\ba$", "assertion"],
  ["^(a)\\1$", "\\1"],
  ["^\\p{Script=Greek}$", "category"],
  ["^\\p{Alphabetic}$", "category"],
  ["^[]$", "class without members"],
  ["^[\\D.]$", "beside others"],
  ["^\\ud800$", "surrogate"],
  ["^(?i:a)$", "modifiers"],
  ["^(a", "Unterminated group"],
  ["^a{2,1}$", "numbers out of order"],
])("%s has no translation: %s (R-SCHEMA-26)", (source, problem) => {
  const read = iregexpOf(source);
  expect("problem" in read ? read.problem : read.pattern).toContain(problem);
});

test("anchors stand only at the ends of the whole pattern's alternatives (R-SCHEMA-27)", () => {
  for (const source of ["(^a)", "a^", "$a", "(a$)b", "^(a|^b)$"])
    expect(iregexpOf(source)).toHaveProperty("problem");
});

test("a pattern of too many steps is refused (R-SCHEMA-28)", () => {
  expect(iregexpOf("^(a{64}){64}$")).toHaveProperty("pattern");
  expect(iregexpOf("^(a{64}){64}b$")).toHaveProperty("problem");
  expect(iregexpOf("^((a{100}){100}){100}$")).toHaveProperty("problem");
});
