import type { Scenario } from "./scenario.ts";

/** What is longer never passes while a case is played. */
const MOST_MS = 20_000;
/** About what servers that are linked take to begin, to find each other and to end. */
const LINKED_MS = 500;
const DURATIONS = new Set([
  "quiet",
  "deadlineMs",
  "beat",
  "connectionAge",
  "helloDeadline",
  "resumeWindow",
  "streamAge",
]);

/** About how long a scenario waits: for the longest of its times that can pass in it. */
export function waitsOf({ servers, meet, parameters, given, steps }: Scenario): number {
  const isLinked = servers !== undefined || meet !== undefined;
  return Math.max(isLinked ? LINKED_MS : 0, longestIn([parameters, given, steps]));
}

function longestIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((longest, [name, member]: [string, unknown]) => {
    if (typeof member !== "number") return Math.max(longest, longestIn(member));
    const passes = DURATIONS.has(name) && member <= MOST_MS;
    return passes ? Math.max(longest, member) : longest;
  }, 0);
}
