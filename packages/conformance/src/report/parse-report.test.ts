import { expect, test } from "vitest";
import { eventsOf, played, reportOf } from "../testing/some-report.ts";
import { parseReport } from "./parse-report.ts";

const report = reportOf([played("HSK-0001", "pass")]);
const lines = (events: readonly unknown[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join("");

test("a recorded run is read from its report, and from its events", () => {
  expect(parseReport(JSON.stringify(report, null, 1))).toEqual(report);
  expect(parseReport(lines(eventsOf(report)))).toEqual(report);
});

test.each([
  ["nothing", "", /no events/],
  ["a list", "[]", /Line 1 is no event/],
  ["another object", "{}", /begun, cases and ended/],
  ["one event", lines(eventsOf(report).slice(0, 1)), /broken off after 0 of 1/],
  [
    "another format",
    JSON.stringify({ ...report, begun: { ...report.begun, formatVersion: "2.0" } }),
    /has format 2\.0; this suite reads 1/,
  ],
])("%s is no recorded run, and it says why", (_what, text, problem) => {
  expect(() => parseReport(text)).toThrow(problem);
});
