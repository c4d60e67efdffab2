import { expect, test } from "vitest";
import { IRegexp } from "../regexp/i-regexp.ts";
import { errorOf } from "../testing/refusal.ts";
import { checkPattern } from "./pattern.ts";

test("a text has to match the schema's pattern as a whole", () => {
  const pattern = new IRegexp("[a-z]+");
  expect(errorOf(() => checkPattern("abc", pattern, "Chat.slug"))).toBeUndefined();
  for (const text of ["", "abc1", "1abc", "ab\nc", "ABC"]) {
    const error = errorOf(() => checkPattern(text, pattern, "Chat.slug"));
    expect([error?.code, error?.field]).toEqual(["constraint", "Chat.slug"]);
    expect(error?.message).toBe("Chat.slug: expected text that matches [a-z]+");
  }
});
