import { expect, test } from "vitest";
import type { Scenario } from "./scenario.ts";
import { waitsOf } from "./waits-of.ts";

const scenario = (more: object): Scenario => ({
  id: "DRN-0001",
  about: "a server drains",
  req: ["R-DRAIN-1"],
  role: "server",
  steps: [{ begin: "a" }],
  ...more,
});

test("a scenario waits for the longest of its times", () => {
  const steps = [{ ask: "drain", with: { deadlineMs: 4000, spanMs: 1 } }, { quiet: 700 }];
  expect(waitsOf(scenario({ parameters: { beat: 1000 }, steps }))).toBe(4000);
});

test("a time that is too long to pass in a case is not waited for", () => {
  expect(waitsOf(scenario({ parameters: { beat: 60_000, helloDeadline: 300 } }))).toBe(300);
});

test("servers that are linked take their time", () => {
  expect(waitsOf(scenario({ servers: ["one", "two"] }))).toBeGreaterThan(0);
  expect(waitsOf(scenario({}))).toBe(0);
});
