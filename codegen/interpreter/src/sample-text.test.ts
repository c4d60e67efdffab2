import { formats } from "@twobyte/compiler/ir";
import { IRegexp } from "@twobyte/wire";
import { expect, test } from "vitest";
import { sampleText } from "./sample-text.ts";

test("a sample is the shortest text in bounds", () => {
  expect(sampleText("[a-z]+", 0, 9)).toBe("a");
  expect(sampleText("[a-z]+", 3, 9)).toBe("aaa");
  expect(sampleText("(abc)*", 4, 6)).toBe("abcabc");
  expect(sampleText("(abc)*", 4, 5)).toBeUndefined();
  expect(sampleText("", 0, 9)).toBe("");
  expect(sampleText("[\\u{1F600}]".replace("\\u{1F600}", "😀"), 1, 1)).toBe("😀");
  expect(sampleText("[^\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}\\p{C}]", 0, 1)).toBe("\u0300");
});

test("every format has a sample", () => {
  for (const [name, { pattern, maxLength = 1000 }] of formats) {
    const text = sampleText(pattern, 0, maxLength);
    expect(text, name).toBeDefined();
    expect(new IRegexp(pattern).test(text ?? "")).toBe(true);
  }
});
