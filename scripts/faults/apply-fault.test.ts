import { expect, test } from "vitest";
import { applyFault, faultsIn, pointsIn, simulatedFaultsIn } from "./apply-fault.js";

const source = `one();
  //@fault skip-two
  two();
//@fault other-three three(3);
three();
//@fault no-four R-SES-4
four();
//@fault other-five suite R-SES-5,R-SES-15 five("R-SES-6");
five();
`;

test("the fault points of a source are found, with what they break", () => {
  expect(faultsIn(source)).toEqual(["skip-two", "other-three", "no-four", "other-five"]);
  expect(pointsIn(source).map(({ requirements }) => requirements)).toEqual([
    [],
    [],
    ["R-SES-4"],
    ["R-SES-5", "R-SES-15"],
  ]);
  expect(pointsIn(source).map(({ line }) => line)).toEqual([2, 4, 6, 8]);
});

test("a fault replaces the line behind its point, or leaves it out", () => {
  expect(applyFault(source, "skip-two")).not.toContain("two();");
  expect(applyFault(source, "skip-two")).toContain("three();");
  expect(applyFault(source, "other-three").split("\n")[4]).toBe("three(3);");
  expect(applyFault(source, "no-four").split("\n")[6]).toBe("");
  expect(applyFault(source, "other-five").split("\n")[8]).toBe('five("R-SES-6");');
});

test("faults that the suite alone is asked for are not the simulator's", () => {
  expect(simulatedFaultsIn(source)).toEqual(["skip-two", "other-three", "no-four"]);
});

test("a fault of another source changes nothing", () => {
  expect(applyFault(source, "nothing")).toBe(source);
});
