import { expect, test } from "vitest";
import { choosePlayings, inOrderOf } from "./choose-playings.js";

const keys = ["A-1 binary", "A-1 text", "B-1 binary", "B-1 text", "C-1"];

test("what killed others comes first, if it executes the mutant", () => {
  const chosen = choosePlayings(keys, ["D-1", "B-1 text"], "some", 9);
  expect(chosen[0]).toBe("B-1 text");
  expect([...chosen].sort()).toEqual(keys);
});

test("one of each case comes before another of any", () => {
  const names = choosePlayings(keys, [], "some", 3).map((key) => key.split(" ", 1)[0]);
  expect(names.sort()).toEqual(["A-1", "B-1", "C-1"]);
});

test("the first of what is drawn stay the first when there is more to draw from", () => {
  const few = inOrderOf(["a", "b", "c"], "1");
  expect(inOrderOf(["c", "a", "d", "b"], "1").filter((one) => one !== "d")).toEqual(few);
});
