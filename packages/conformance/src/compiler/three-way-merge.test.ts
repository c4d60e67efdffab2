import { expect, test } from "vitest";
import { mergesCleanly } from "./three-way-merge.ts";

const lines = (text: string): string => text.split("").join("\n");

test.each([
  ["nothing", "abcd", "abcd", "abcd"],
  ["one side alone", "abcd", "abXcd", "abcd"],
  ["lines with others between them", "abcd", "aXbcd", "abcdY"],
  ["the same on both sides", "abcd", "abXcd", "abXcd"],
  ["a line gone and one that is not beside it", "abcd", "bcd", "abcY"],
])("changes of %s merge", (_what, base, ours, theirs) => {
  expect(mergesCleanly(lines(base), lines(ours), lines(theirs))).toBe(true);
});

test.each([
  ["two lines at one place", "abcd", "abXcd", "abYcd"],
  ["a line replaced in two ways", "abcd", "aXcd", "aYcd"],
  ["a line replaced, and one behind it", "abcd", "aXcd", "abYd"],
  ["a line gone, and changed", "abcd", "acd", "aXcd"],
  ["two lines at the end", "abcd", "abcdX", "abcdY"],
])("changes of %s conflict", (_what, base, ours, theirs) => {
  expect(mergesCleanly(lines(base), lines(ours), lines(theirs))).toBe(false);
});
