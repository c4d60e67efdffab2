import { expect, test } from "vitest";
import { stringMatching } from "./match-pattern.ts";

const patterns = [
  "^[a-z][a-z0-9_]{2,15}$",
  "[A-Z]{3}-[0-9]{4}",
  "(?:foo|ba+r)?x{3,}",
  "\\p{Lu}\\p{Ll}*",
  "[^a-zA-Z0-9 -~]",
  "a\\.b\\|c\\[\\]\\{\\}\\(\\)\\*\\+\\?\\^\\$\\\\",
  "[-a]+[b-]",
  "^#[0-9a-f]{6}([0-9a-f]{2})?$",
  "(a|b)(c|d){0,2}",
  ".{5}",
  "\\n\\t",
  "",
];

test("a string is found for patterns of every construct, of at least the length asked for", () => {
  for (const pattern of patterns) {
    for (const min of [0, 2, 5]) {
      const found = stringMatching(pattern, min, 40, 0);
      if (found === undefined) {
        expect(["[^a-zA-Z0-9 -~]", "", "\\n\\t", "(a|b)(c|d){0,2}"]).toContain(pattern);
        continue;
      }
      expect([...found].length).toBeGreaterThanOrEqual(min);
      expect(found, pattern).toMatch(new RegExp(`^(?:${pattern})$`, "u"));
    }
  }
});

test("a string of a bounded length is found only when the pattern has one", () => {
  expect(stringMatching("(?:abc)*", 4, 5, 0)).toBeUndefined();
  expect(stringMatching("(?:abc)*", 4, 6, 0)).toBe("abcabc");
  expect(stringMatching("a{2,4}", 5, 9, 0)).toBeUndefined();
});

test("variants differ until they run out", () => {
  const found = [0, 1, 2, 3].map((variant) => stringMatching("[ab][ab]", 0, 9, variant));
  expect(new Set(found).size).toBe(4);
  expect(stringMatching("[ab][ab]", 0, 9, 4)).toBe(found[0]);
});

test("what is no I-Regexp or far too large has no string, and takes no time", () => {
  for (const pattern of ["(?=a)b", "a\\1", "(?<n>a)", "(", "a{2", "(?:(?:a{999}){999}){999}"]) {
    expect(stringMatching(pattern, 0, 100, 0), pattern).toBeUndefined();
  }
});
