import type { Schedule, Step } from "./schedule.ts";

/** The error that a schedule ends with, if it does; where it was made only with `stack`. */
export function problemOf(
  schedule: Schedule,
  run: (schedule: Schedule) => void,
  stack = false,
): Error | undefined {
  const { stackTraceLimit } = Error;
  // Nobody looks at the stacks of most errors, and they cost much.
  Error.stackTraceLimit = stack ? stackTraceLimit : 0;
  try {
    run(schedule);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Takes steps out of a schedule that fails for as long as it goes on to fail. */
export function shrink(schedule: Schedule, run: (schedule: Schedule) => void): Schedule {
  let smallest = schedule;
  for (let size = Math.ceil(smallest.steps.length / 2); size >= 1; ) {
    const found = withoutSome(smallest.steps, size)
      .map((steps) => ({ ...smallest, steps }))
      .find((candidate) => problemOf(candidate, run) !== undefined);
    if (found !== undefined) smallest = found;
    else if (size === 1) break;
    else size = Math.ceil(size / 2);
  }
  return smallest;
}

function withoutSome(steps: readonly Step[], size: number): Step[][] {
  const starts = Array.from({ length: Math.ceil(steps.length / size) }, (_, i) => i * size);
  return starts.map((start) => [...steps.slice(0, start), ...steps.slice(start + size)]);
}
