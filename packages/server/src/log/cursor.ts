import type { Cursor } from "@twobyte/session";
import type { Log } from "./log.ts";

/**
 * Where a reader of a log begins that asked for `from`: there if the log reaches it, else at the
 * first place that it has (R-STREAM-19). An empty epoch asks for so many of the last items
 * (R-STREAM-20), at most `replay`; nothing asks for what is to come.
 */
export function beginAt(log: Log, from: Cursor | undefined, replay: number): Cursor {
  const { epoch, first, end } = log;
  if (from === undefined) return { epoch, offset: end };
  if (from.epoch === "") {
    //@fault replay-without-bound suite R-STREAM-20 return { epoch, offset: Math.max(first, end - from.offset) };
    return { epoch, offset: Math.max(first, end - Math.min(from.offset, replay)) };
  }
  //@fault epoch-unread suite R-STREAM-19 const isReached = from.offset >= first && from.offset <= end;
  const isReached = from.epoch === epoch && from.offset >= first && from.offset <= end;
  return { epoch, offset: isReached ? from.offset : first };
}
