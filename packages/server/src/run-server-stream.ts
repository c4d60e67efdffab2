import type { CallContext } from "./call-context.ts";
import type { RunningCall } from "./running-call.ts";
import type { ServerCall } from "./server-call.ts";

/** A handler of a method that answers with a stream: an async generator, as a rule. */
export type ServerStreamHandler<In, Out> = (
  input: In,
  context: CallContext,
) => AsyncIterable<Out> | Iterable<Out>;

/** Works on one call, and hands its answers on. */
export type StreamRunner = <In, Out>(
  handler: ServerStreamHandler<In, Out>,
  call: ServerCall,
  input: In,
) => Promise<void>;

/** Works on one call of a method that answers with a stream. */
export async function runServerStream<In, Out>(
  handler: ServerStreamHandler<In, Out>,
  call: RunningCall,
  input: In,
): Promise<void> {
  let isDone = false;
  try {
    // Leaving the loop ends the generator, so that its `finally` blocks run.
    for await (const output of handler(input, call)) {
      if (!call.isWanted) return;
      call.answer(output);
      if (!call.canSend) await call.drained();
      if (!call.isWanted) return;
    }
    isDone = true;
    call.end();
  } catch (error) {
    call.fail(error, isDone ? "yes" : "maybe");
  }
}
