import { logError } from "./log-error.ts";
import type { ReportError } from "./running-call.ts";

/** A hook that can be called anywhere: what it throws itself is logged, and goes no further. */
export function safely(onError: ReportError | undefined): ReportError {
  if (onError === undefined) return logError;
  return (error, method) => {
    try {
      onError(error, method);
    } catch (problem) {
      logError(problem, { service: "", name: "onError" });
    }
  };
}
