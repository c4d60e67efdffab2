import { expect, test } from "vitest";
import { tally } from "./tally.ts";

const fine = { lost: 0, duplicated: 0, reordered: 0 };

test("what arrives as it was sent has nothing wrong, equal items included", () => {
  expect(tally([], [])).toEqual(fine);
  expect(tally(["a", "b", "a"], ["a", "b", "a"])).toEqual(fine);
});

test("whatever is missing, twice or late is counted", () => {
  expect(tally(["a", "b", "c"], ["a", "c"])).toEqual({ ...fine, lost: 1 });
  expect(tally(["a", "b", "c"], ["a", "b", "b", "c"])).toEqual({ ...fine, duplicated: 1 });
  expect(tally(["a", "b", "c"], ["b", "a", "c"])).toEqual({ ...fine, reordered: 1 });
  expect(tally(["a"], ["x"])).toEqual({ lost: 1, duplicated: 1, reordered: 0 });
});
