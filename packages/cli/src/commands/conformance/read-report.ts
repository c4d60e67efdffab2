import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Report } from "@twobyte/conformance";
import { parseReport } from "@twobyte/conformance";
import type { Reporter } from "../../output/reporter.ts";
import { UsageProblem } from "../../problems.ts";

/** Files of a folder that `run --out` wrote, the one that is read first first. */
const names = ["report.json", "events.ndjson"];

/** A recorded run: a folder or one of its files. A `UsageProblem` for what is none. */
export function readReport(place: string, { cwd }: Reporter): Report {
  const file = fileOf(resolve(cwd, place), place);
  try {
    return parseReport(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageProblem(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fileOf(path: string, place: string): string {
  if (!existsSync(path)) throw new UsageProblem(`There is no report at ${place}.`);
  if (!statSync(path).isDirectory()) return path;
  const file = names.map((name) => join(path, name)).find((one) => existsSync(one));
  if (file !== undefined) return file;
  throw new UsageProblem(`${place} has no report.json: twobyte conformance run --out writes it.`);
}
