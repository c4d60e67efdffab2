/**
 * Runs something in which errors have no stack traces. Most of what an oracle is asked is refused, and
 * a trace of each would take as long as all the rest.
 */
export function untraced<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
