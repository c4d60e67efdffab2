import { expect, test } from "vitest";
import type { Report } from "./read-report.js";
import { readReport } from "./read-report.js";

const green: Report = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [1, 2, 3] }],
};

test("a green run counts its tests", () => {
  expect(readReport(green, 0)).toEqual({ passed: 3, failed: 0 });
});

test("a failed test is a failure", () => {
  const report = { ...green, success: false, numFailedTests: 2 };
  expect(readReport(report, 1)).toEqual({ passed: 3, failed: 2 });
});

test("a skipped or planned test is a failure", () => {
  const report = { ...green, numPendingTests: 1, numTodoTests: 1 };
  expect(readReport(report, 0)).toEqual({ passed: 3, failed: 2 });
});

test("a file that could not be loaded is a failure", () => {
  const unloaded = { status: "failed", assertionResults: [] };
  const testResults = [...green.testResults, unloaded, unloaded];
  const report = { ...green, success: false, testResults };
  expect(readReport(report, 1)).toEqual({ passed: 3, failed: 2 });
});

test("an error outside every test is a failure", () => {
  expect(readReport(green, 1)).toEqual({ passed: 3, failed: 1 });
  expect(readReport({ ...green, success: false }, 0)).toEqual({ passed: 3, failed: 1 });
});

test("a run without tests or without a report is a failure", () => {
  expect(readReport({ ...green, numPassedTests: 0, testResults: [] }, 0).failed).toBe(1);
  expect(readReport(null, 1)).toEqual({ passed: 0, failed: 1 });
});
