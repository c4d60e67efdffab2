import type { CasePlayed, RunBegun, RunEnded, RunEvent } from "./run-event.ts";

/** A whole run: what every report is made from, and `report.json` itself. */
export interface Report {
  readonly begun: RunBegun;
  /** By name and variant, whatever the order in which they were played. */
  readonly cases: readonly CasePlayed[];
  readonly ended: RunEnded;
}

/**
 * Gathers the events of a run. Throws an `Error` when they are not those of one whole run: a run
 * that was broken off has no verdict.
 */
export function gatherReport(events: Iterable<RunEvent>): Report {
  let begun: RunBegun | undefined;
  let ended: RunEnded | undefined;
  const cases: CasePlayed[] = [];
  for (const event of events) {
    if (ended !== undefined) throw new Error("Events go on behind the end of the run.");
    if (begun === undefined) {
      if (event.event !== "begun")
        throw new Error(`A run begins with "begun", not "${event.event}".`);
      begun = event;
    } else if (event.event === "begun") throw new Error("Two runs are in one stream of events.");
    else if (event.event === "case") cases.push(event);
    else ended = event;
  }
  if (begun === undefined) throw new Error("There are no events.");
  if (ended === undefined) {
    throw new Error(`The run was broken off after ${cases.length} of ${begun.planned} playings.`);
  }
  return { begun, cases: cases.sort(byName), ended };
}

/** Reads the lines of a run's NDJSON. Throws an `Error` that names the line which is none. */
export function readEvents(text: string): RunEvent[] {
  return text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line !== "")
    .map(({ line, number }) => readEvent(line, number));
}

function readEvent(line: string, number: number): RunEvent {
  const event = parsed(line);
  const name = typeof event === "object" && event !== null && "event" in event ? event.event : "";
  if (name === "begun" || name === "case" || name === "ended") return event as RunEvent;
  throw new Error(`Line ${number} is no event of a run: ${line.slice(0, 80)}`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function byName(a: CasePlayed, b: CasePlayed): number {
  return order(a.result.name, b.result.name) || order(a.result.variant, b.result.variant);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
