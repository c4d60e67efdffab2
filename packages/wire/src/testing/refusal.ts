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

/** The code that `run` fails with, or "accepted". */
export function refusal(run: () => unknown): CodecErrorCode | "accepted" {
  return errorOf(run)?.code ?? "accepted";
}
