import type { CodecErrorCode } from "../codec-error.ts";
import { CodecError } from "../codec-error.ts";

/** The error that `run` fails with; one that is not the codec's is thrown on. */
export function errorOf(run: () => unknown): CodecError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof CodecError) return error;
    throw error;
  }
  return undefined;
}

/** Runs `check` without the cost of a stack for each of its many errors. */
export function withoutStacks(check: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    check();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The code that `run` fails with, or "accepted". */
export function refusal(run: () => unknown): CodecErrorCode | "accepted" {
  return errorOf(run)?.code ?? "accepted";
}
