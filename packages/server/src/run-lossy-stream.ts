import { TwobyteError } from "@twobyte/session";
import { EncodedItems } from "./log/encoded-items.ts";
import { itemOf } from "./log/items-of.ts";
import type { LogBounds } from "./log/log.ts";
import { MemoryLog } from "./log/memory-log.ts";
import type { ServerStreamHandler } from "./run-server-stream.ts";
import type { ServerCall } from "./server-call.ts";

/** What waits for a slow caller at most; the oldest goes when there is more. */
const WAITING: LogBounds = { items: 256, bytes: 262_144 };

/** So many answers are taken in a row from a handler that the caller does not keep up with. */
const AT_ONCE = 64;

/**
 * Works on a call of a method whose handler does not wait for a slow caller: the answers go into a
 * log, which the caller's stream reads as it can (spec 10.4).
 */
export async function runLossyStream<In, Out>(
  handler: ServerStreamHandler<In, Out>,
  call: ServerCall,
  input: In,
): Promise<void> {
  const { method, revision } = call;
  const log = new MemoryLog(WAITING);
  const reader = call.follow(log, 0, new EncodedItems(method.outputs));
  let taken = 0;
  try {
    for await (const output of handler(input, call)) {
      if (!call.isWanted) return;
      log.append(itemOf(method, output, revision));
      log.trim(reader.offset);
      // A handler that never waits would keep everything else from running.
      if (!call.canSend && ++taken % AT_ONCE === 0) await call.turn();
      if (!call.isWanted) return;
    }
    log.finish();
  } catch (error) {
    log.finish(TwobyteError.from(error));
  }
}
