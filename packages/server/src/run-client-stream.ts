import type { CallContext } from "./call-context.ts";
import { runUnary } from "./run-unary.ts";
import type { ServerCall } from "./server-call.ts";
import type { TakesItems } from "./server-method.ts";

/**
 * A handler of a method that takes a stream of items and has one answer. The items can be read
 * once; their iterator throws when the call is over before they are.
 */
export type ClientStreamHandler<In, Item, Out> = (
  input: In,
  items: AsyncIterable<Item>,
  context: CallContext,
) => Out | Promise<Out>;

/** Works on one call of such a method; to be begun before any item arrives. */
export function runClientStream<In, Item, Out>(
  method: TakesItems<Item>,
  handler: ClientStreamHandler<In, Item, Out>,
  call: ServerCall,
  input: In,
): Promise<void> | undefined {
  const items = call.receive(method);
  return runUnary((opening: In, context) => handler(opening, items, context), call, input);
}
