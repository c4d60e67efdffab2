import type { CallContext } from "./call-context.ts";
import type { RunningCall } from "./running-call.ts";

/** A handler of a method that nobody answers. */
export type EventHandler<In> = (input: In, context: CallContext) => void | Promise<void>;

/** Works on one event. Whatever its handler throws is for this side alone. */
export async function runEvent<In>(
  handler: EventHandler<In>,
  call: RunningCall,
  input: In,
): Promise<void> {
  try {
    await handler(input, call);
  } catch (error) {
    call.report(error);
  }
}
