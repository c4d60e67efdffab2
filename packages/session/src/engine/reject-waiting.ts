import type { TwobyteError } from "../errors/twobyte-error.ts";
import { unmade } from "./repeats.ts";
import type { WaitingCalls } from "./session-role.ts";

/** Ends calls that were never opened. */
export function rejectWaiting(waiting: WaitingCalls, error: TwobyteError): void {
  const streams = [...waiting.keys()];
  for (const stream of streams) stream.stop();
  for (const stream of streams) stream.receiver.failed(unmade(stream, error), undefined);
}
