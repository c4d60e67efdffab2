import type { Report } from "./report.ts";
import { gatherReport, readEvents } from "./report.ts";

/**
 * Reads a recorded run: the text of `report.json`, or of `events.ndjson`. Throws an `Error` that says
 * what is wrong for a text that is neither, and for a run that was broken off.
 */
export function parseReport(text: string): Report {
  const whole = parsed(text);
  if (!isObject(whole) || "event" in whole) return checked(gatherReport(readEvents(text)));
  const { begun, cases, ended } = whole as Partial<Report>;
  if (!isObject(begun) || !Array.isArray(cases) || !isObject(ended)) {
    throw new Error("A report has the members begun, cases and ended.");
  }
  return checked({ begun, cases, ended });
}

function checked(report: Report): Report {
  const { formatVersion } = report.begun as { readonly formatVersion?: unknown };
  if (/^1\./.test(String(formatVersion))) return report;
  throw new Error(`The report has format ${String(formatVersion)}; this suite reads 1.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
