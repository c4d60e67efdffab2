import { expect, test } from "vitest";
import { applyFault, faultsIn } from "./apply-fault.js";

const source = `one();
  //@fault skip-two
  two();
//@fault other-three three(3);
three();
`;

test("the fault points of a source are found", () => {
  expect(faultsIn(source)).toEqual(["skip-two", "other-three"]);
});

test("a fault replaces the line behind its point, or leaves it out", () => {
  expect(applyFault(source, "skip-two")).not.toContain("two();");
  expect(applyFault(source, "skip-two")).toContain("three();");
  expect(applyFault(source, "other-three").split("\n").at(-2)).toBe("three(3);");
});

test("a fault of another source changes nothing", () => {
  expect(applyFault(source, "nothing")).toBe(source);
});
