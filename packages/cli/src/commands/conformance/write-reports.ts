import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RequirementTexts, RunEvent } from "@twobyte/conformance";
import { badgeOf, gatherReport, htmlOf, junitOf, markdownOf } from "@twobyte/conformance";

/** Writes the events of a run into a folder, and every report if it was a whole run. */
export function writeReports(
  folder: string,
  events: readonly RunEvent[],
  texts: RequirementTexts,
): void {
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write("events.ndjson", events.map((event) => `${JSON.stringify(event)}\n`).join(""));
  // Without a subject there is nothing to report on but that.
  if (!events.some(({ event }) => event === "begun")) return;
  const report = gatherReport(events);
  write("report.json", `${JSON.stringify(report, null, 1)}\n`);
  write("junit.xml", junitOf(report, texts));
  write("summary.md", markdownOf(report, texts));
  write("report.html", htmlOf(report, texts));
  write("badge.json", `${JSON.stringify(badgeOf(report))}\n`);
}
