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
  "resumeWindow",
  "streamAge",
  "welcomeDeadline",
]);

/** About how long a scenario waits: while it is quiet, and the longest of its other times. */
export function waitsOf({ servers, meet, parameters, given, steps }: Scenario): number {
  const isLinked = servers !== undefined || meet !== undefined;
  const quiet = steps.reduce((sum, step) => sum + ("quiet" in step ? step.quiet : 0), 0);
  return Math.max(isLinked ? LINKED_MS : 0, quiet + longestIn([parameters, given, steps]));
}

function longestIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((longest, [name, member]: [string, unknown]) => {
    if (typeof member !== "number") return Math.max(longest, longestIn(member));
    const passes = DURATIONS.has(name) && member <= MOST_MS;
    return passes ? Math.max(longest, member) : longest;
  }, 0);
}
