import type { Scenario } from "./scenario.ts";

/** What is longer never passes while a case is played. */
const MOST_MS = 20_000;
/** About what servers that are linked take to begin, to find each other and to end. */
const LINKED_MS = 500;
const DURATIONS = new Set([
  "deadlineMs",
  "beat",
  "beatMs",
  "connectionAge",
  "helloDeadline",
  "holdPolls",
  "maxBeat",
  "resumeWindow",
  "streamAge",
  "welcomeDeadline",
]);
/** Of credentials: how long they are good (the test service's). */
const EXPIRES = /;expires=(\d+)$/;

/** About how long a scenario waits: while it is quiet, and the longest of its other times. */
export function waitsOf({ servers, meet, parameters, given, steps }: Scenario): number {
  const isLinked = servers !== undefined || meet !== undefined;
  const quiet = steps.reduce((sum, step) => sum + ("quiet" in step ? step.quiet : 0), 0);
  return Math.max(isLinked ? LINKED_MS : 0, quiet + longestIn([parameters, given, steps]));
}

function longestIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((longest, [name, member]: [string, unknown]) => {
    const time = timeOf(name, member) ?? longestIn(member);
    return time <= MOST_MS ? Math.max(longest, time) : longest;
  }, 0);
}

/** How long a member says that something takes, or lasts; undefined where its own members may. */
function timeOf(name: string, member: unknown): number | undefined {
  if (typeof member === "number") return DURATIONS.has(name) ? member : 0;
  if (typeof member !== "string") return undefined;
  return Number(EXPIRES.exec(member)?.[1] ?? 0);
}
