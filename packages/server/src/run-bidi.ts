import type { CallContext } from "./call-context.ts";
import type { StreamRunner } from "./run-server-stream.ts";
import type { ServerCall } from "./server-call.ts";
import type { TakesItems } from "./server-method.ts";

/**
 * A handler of a method that takes a stream of items and answers with another: an async generator,
 * as a rule. The items can be read once; their iterator throws when the call is over before they
 * are. The end of the answers is the end of the call.
 */
export type BidiHandler<In, Item, Out> = (
  input: In,
  items: AsyncIterable<Item>,
  context: CallContext,
) => AsyncIterable<Out> | Iterable<Out>;

/** Works on one call of such a method; to be begun before any item arrives. */
export function runBidi<In, Item, Out>(
  method: TakesItems<Item>,
  handler: BidiHandler<In, Item, Out>,
  call: ServerCall,
  input: In,
  run: StreamRunner,
): Promise<void> {
  const items = call.receive(method);
  return run((opening: In, context) => handler(opening, items, context), call, input);
}
