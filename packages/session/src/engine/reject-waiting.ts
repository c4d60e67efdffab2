import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { CallRequest } from "./call-link.ts";
import { unmade } from "./repeats.ts";
import type { Stream } from "./stream.ts";

/** Ends calls that were never opened. */
export function rejectWaiting(
  waiting: ReadonlyMap<Stream, CallRequest>,
  error: TwobyteError,
): void {
  const streams = [...waiting.keys()];
  for (const stream of streams) {
    stream.isSending = false;
    stream.isReceiving = false;
  }
  for (const stream of streams) stream.receiver.failed(unmade(stream, error), undefined);
}
