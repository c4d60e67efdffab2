import { expect, test } from "vitest";
import { eventsOf, played, reportOf } from "../testing/some-report.ts";
import { gatherReport, readEvents } from "./report.ts";

const report = reportOf([played("ORD-0001", "pass"), played("RES-0002", "fail")], 1);

test("a report is gathered from a run's lines, in the order of names", () => {
  const [begun, first, second, ended] = eventsOf(report);
  const lines = [begun, second, first, ended].map((event) => JSON.stringify(event));
  expect(gatherReport(readEvents(`${lines.join("\n")}\n`))).toEqual(report);
});

test("a run that was broken off gives no report", () => {
  expect(() => gatherReport(eventsOf(report).slice(0, 3))).toThrow(
    "The run was broken off after 2 of 2 playings.",
  );
  expect(() => gatherReport([])).toThrow("There are no events.");
});

test("two runs in one stream are refused, and so is one without a beginning", () => {
  const events = eventsOf(report);
  expect(() => gatherReport([...events.slice(0, 2), ...events])).toThrow("Two runs");
  expect(() => gatherReport([...events, ...events])).toThrow("behind the end");
  expect(() => gatherReport(events.slice(1))).toThrow('A run begins with "begun", not "case".');
});

test.each(["{", "null", "[]", '{"event":"other"}', "7"])(
  "a line %s is told by its number",
  (line) => {
    expect(() => readEvents(`\n${line}\n`)).toThrow(`Line 2 is no event of a run: ${line}`);
  },
);
