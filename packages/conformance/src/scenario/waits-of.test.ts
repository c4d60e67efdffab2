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

test("a scenario waits while it is quiet, and for the longest of its other times", () => {
  const drain = { ask: "drain", with: { deadlineMs: 4000, spanMs: 1 } };
  expect(waitsOf(scenario({ parameters: { beat: 1000 }, steps: [drain] }))).toBe(4000);
  const steps = [{ quiet: 700 }, drain, { quiet: 800 }];
  expect(waitsOf(scenario({ steps }))).toBe(5500);
});

test("what comes before the steps takes its time as well, and other numbers are no times", () => {
  const given = [{ ask: "drain", with: { deadlineMs: 900 } }];
  expect(waitsOf(scenario({ given }))).toBe(900);
  expect(waitsOf(scenario({ parameters: { credit: 4000 } }))).toBe(0);
});

test("credentials take their time to expire", () => {
  const credentials = { scheme: "bearer", value: "ada;expires=3000" };
  expect(waitsOf(scenario({ steps: [{ begin: "a", hello: { credentials } }] }))).toBe(3000);
  const lasting = { scheme: "bearer", value: "ada" };
  expect(waitsOf(scenario({ steps: [{ begin: "a", hello: { credentials: lasting } }] }))).toBe(0);
});

test("a time that is too long to pass in a case is not waited for", () => {
  expect(waitsOf(scenario({ parameters: { beat: 60_000, helloDeadline: 300 } }))).toBe(300);
  expect(waitsOf(scenario({ parameters: { beat: 20_000 } }))).toBe(20_000);
});

test("servers that are linked take their time", () => {
  expect(waitsOf(scenario({ servers: ["one", "two"] }))).toBeGreaterThan(0);
  expect(waitsOf(scenario({ meet: "relay" }))).toBeGreaterThan(0);
  expect(waitsOf(scenario({}))).toBe(0);
});
