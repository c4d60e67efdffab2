import { expect, test } from "vitest";
import { readSearch } from "./read-search.js";

const whole = `
(Spin Version 6.5.2 -- 6 December 2019)
	+ Partial Order Reduction

Full statespace search for:
	never claim         	- (none specified)
	assertion violations	+
	invalid end states	+

State-vector 220 byte, depth reached 42, errors: 0
   406203 states, stored
  1033399 states, matched

unreached in proctype Client
	client.pml:147, state 59, "-end-"
	(1 of 59 states)
unreached in proctype Quiet
	(0 of 3 states)
`;

test("a search that saw every state is complete", () => {
  expect(readSearch(whole)).toEqual({
    found: "",
    isComplete: true,
    states: 406_203,
    unreached: [],
  });
});

test("a violation is named, and its search is not complete", () => {
  const output = `pan:1: assertion violated (c==attached) (at depth 19)
pan: wrote session.pml.trail
Warning: Search not completed
State-vector 220 byte, depth reached 26, errors: 1
     1587 states, stored
`;
  expect(readSearch(output)).toEqual({
    found: "assertion violated (c==attached)",
    isComplete: false,
    states: 1587,
    unreached: [],
  });
});

test("what stops a search without an assertion is found too", () => {
  const cycle = "pan:1: non-progress cycle (at depth 22)\nState-vector 9 byte, errors: 1\n";
  expect(readSearch(cycle).found).toBe("non-progress cycle");
  const end = "pan:1: invalid end state (at depth 3)\nState-vector 9 byte, errors: 1\n";
  expect(readSearch(end).found).toBe("invalid end state");
});

test("a search that ran out of depth or memory is not complete", () => {
  for (const line of [
    "error: max search depth too small",
    "pan: reached -DMEMLIM bound",
    "pan: out of memory",
  ])
    expect(readSearch(`${line}\n${whole}`)).toMatchObject({ found: "", isComplete: false });
});

test("output that does not count 0 errors is not complete", () => {
  expect(readSearch("")).toEqual({ found: "", isComplete: false, states: 0, unreached: [] });
  expect(readSearch("Segmentation fault")).toMatchObject({ isComplete: false });
  const counted = whole.replace("errors: 0", "errors: 1");
  expect(readSearch(counted)).toMatchObject({ found: "", isComplete: false });
});

test("statements that were not reached are listed, but for the ends of processes", () => {
  const output = whole.replace(
    "\t(0 of 3 states)",
    '\tsession.pml:138, state 2, "gapTold = 1"\n\t(1 of 3 states)',
  );
  expect(readSearch(output).unreached).toEqual(["session.pml:138 gapTold = 1"]);
});
