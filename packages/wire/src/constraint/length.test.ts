import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { randomRuns } from "../testing/random-runs.ts";
import { errorOf, refusal } from "../testing/refusal.ts";
import { checkCount, checkLength } from "./length.ts";

vi.setConfig({ testTimeout: 60_000 });

const length = (text: string, min: number, max: number): string =>
  refusal(() => checkLength(text, min, max, "name"));

test("a string's length counts code points, not units", () => {
  expect(length("😀😀😀", 3, 3)).toBe("accepted");
  expect(length("😀😀😀", 4, 9)).toBe("constraint");
  expect(length("😀😀😀", 0, 2)).toBe("constraint");
  expect(length("a😀b", 3, 3)).toBe("accepted");
  expect(length("", 0, 0)).toBe("accepted");
  expect(length("", 1, 5)).toBe("constraint");
  expect(length("abc", 3, 3)).toBe("accepted");
  expect(length("abc", 0, 2)).toBe("constraint");
  expect(length("abc", 4, 9)).toBe("constraint");
});

test("the first and last characters of each kind count as one", () => {
  for (const character of ["\0", "\ud7ff", "\ue000", "\uffff", "\u{10000}", "\u{10ffff}"]) {
    for (const count of [1, 2, 3]) {
      expect(length(character.repeat(count), count, count)).toBe("accepted");
      expect(length(character.repeat(count), count + 1, 9)).toBe("constraint");
      expect(length(character.repeat(count), 0, count - 1)).toBe("constraint");
    }
  }
});

test("random strings are judged by their code points", () => {
  const unit = fc.constantFrom("a", "é", "漢", "😀", "\ue000");
  fc.assert(
    fc.property(fc.string({ unit }), fc.nat(12), fc.nat(12), (text, min, more) => {
      const points = [...text].length;
      const expected = points >= min && points <= min + more ? "accepted" : "constraint";
      expect(length(text, min, min + more)).toBe(expected);
    }),
    randomRuns(2000),
  );
});

test("a count is checked at both ends", () => {
  const count = (value: number): string => refusal(() => checkCount(value, 2, 4, "items"));
  expect([1, 2, 3, 4, 5].map(count)).toEqual([
    "constraint",
    "accepted",
    "accepted",
    "accepted",
    "constraint",
  ]);
});

test("a violation names the field and the rule", () => {
  const error = errorOf(() => checkLength("abc", 4, 9, "Chat.name"));
  expect(error?.field).toBe("Chat.name");
  expect(error?.message).toBe("Chat.name: expected at least 4 characters");
});
