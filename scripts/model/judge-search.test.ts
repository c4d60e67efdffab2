import { expect, test } from "vitest";
import type { ModelRun } from "./judge-search.js";
import { judgeSearch } from "./judge-search.js";

const run = (expected: ModelRun["expect"], isWhole = false): ModelRun => ({
  name: "a",
  what: "two faults",
  defines: [],
  expect: expected,
  isWhole,
});
const clean = { found: "", isComplete: true, states: 5, unreached: [] };
const violated = { ...clean, found: "assertion violated removed", isComplete: false };

test("a model that holds must have been searched to the end", () => {
  expect(judgeSearch(run("holds"), clean)).toEqual([]);
  expect(judgeSearch(run("acyclic"), clean)).toEqual([]);
  expect(judgeSearch(run("holds"), { ...clean, isComplete: false })).toEqual([
    "a: the search was cut short (two faults); it says nothing.",
  ]);
});

test("a violation in a model that must hold is a problem", () => {
  expect(judgeSearch(run("holds"), violated)).toEqual([
    "a: the model fails (two faults): assertion violated removed.",
  ]);
});

test("a planted fault must be found by an assertion", () => {
  expect(judgeSearch(run("violation"), violated)).toEqual([]);
  expect(judgeSearch(run("violation"), clean)).toEqual([
    "a: the planted fault was not found (two faults); the search found nothing.",
  ]);
  const other = { ...violated, found: "invalid end state" };
  expect(judgeSearch(run("violation"), other)[0]).toMatch(/the search found invalid end state\.$/);
  expect(judgeSearch(run("violation"), { ...clean, isComplete: false })[0]).toMatch(
    /nothing before it was cut short\.$/,
  );
});

test("statements that nothing reaches are a problem where the whole model is meant", () => {
  const partly = { ...clean, unreached: ["client.pml:3 skip"] };
  expect(judgeSearch(run("holds"), partly)).toEqual([]);
  expect(judgeSearch(run("holds", true), partly)[0]).toContain("client.pml:3 skip");
});
