import type { LoadJob, LoadScenario, LoadTiming } from "./load-job.ts";

const overWebSockets = ["twobyte", "twobyte-text", "ws", "socket.io", "graphql-ws", "trpc"];
const overStreams = ["twobyte-sse", "twobyte-sse-text", "sse"];

/** What each scenario has: its subjects, and how many connections. */
export const loadPlan: Readonly<
  Record<LoadScenario, { readonly subjects: readonly string[]; readonly connections: number }>
> = {
  "fanout-1000": { subjects: overWebSockets, connections: 1000 },
  "fanout-5000": { subjects: overWebSockets, connections: 5000 },
  "sse-1000": { subjects: overStreams, connections: 1000 },
  "sse-5000": { subjects: overStreams, connections: 5000 },
  memory: { subjects: overWebSockets, connections: 5000 },
  storm: {
    subjects: ["twobyte", "twobyte-tiers", "ws", "socket.io", "graphql-ws", "trpc"],
    connections: 2000,
  },
};

/** The jobs of these scenarios. */
export function loadJobs(scenarios: readonly LoadScenario[], timing: LoadTiming): LoadJob[] {
  return scenarios.flatMap((scenario) => {
    const { subjects, connections } = loadPlan[scenario];
    return subjects.map((subject) => ({ scenario, subject, connections, timing }));
  });
}
